/**
 * What stands in a GB/T 7714 citation for the day on which the reader reads, until a script or the reader
 * puts it in.
 */
export function dayOfAccess(language: string) {
  return language.startsWith('zh') ? '引用日期' : 'date of access';
}
