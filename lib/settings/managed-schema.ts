/** The settings that an office may prescribe, as Chrome wants to be told of them: a file of the package. Pure. */
import * as z from 'zod/mini';
import { SettingsSchema } from './schema';

/** A JSON Schema by which Chrome checks a policy before it hands it on. */
export function managedSchema(): object {
  const { properties = {} } = z.toJSONSchema(z.omit(SettingsSchema, { version: true }));
  // Chrome knows no bounds of lists and words; ours hold when the policy is read.
  for (const property of Object.values(properties)) {
    if (typeof property !== 'object') continue;
    delete property.maxItems;
    delete property.required;
    delete property.additionalProperties;
    for (const inner of Object.values(property.properties ?? {})) if (typeof inner === 'object') delete inner.maxLength;
  }
  return { type: 'object', properties };
}
