/** The statutory tables by name, apart from the schema: what runs in a page needs the names and not the schema library. */
export const tableNames = ['disclosure', 'applications', 'cases'] as const;
