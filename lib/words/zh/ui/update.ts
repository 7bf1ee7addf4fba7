/** What is said of a new version in Chinese. */
import type { UpdateTexts } from '../../ui-types/update';

export const update: UpdateTexts = {
  waits: (version) =>
    `新版本 ${version} 已下载，关闭本扩展的页面后启用；现在启用会关闭这些页面，批量核查的列表和结果保留，打开的文稿须重新选择。`,
  start: '现在启用',
  queueRuns: '批量核查尚未完成，未启用新版本。请在完成或暂停后再启用。',
};
