import { editions } from '~/i18n/editions.ts';

/** Words of what a reader can do with a page. */
export const toolWords = editions({
  wrong: { en: 'Wrong?', zh: '有误？' },
  wrongHere: { en: 'Report an error in this part', zh: '报告此处的错误' },
  share: { en: 'Share', zh: '分享' },
  print: { en: 'Print', zh: '打印' },
  copied: { en: 'Link copied', zh: '链接已复制' },
  notCopied: { en: 'The link could not be copied', zh: '链接复制失败' },
  keys: { en: 'Keyboard', zh: '快捷键' },
  help: { en: 'Show or hide this list', zh: '显示或关闭本列表' },
  escape: { en: 'Close what is open', zh: '关闭打开的窗口' },
  single: { en: 'Keys pressed alone, such as / and ?', zh: '启用单键快捷键（/ 和 ?）' },
  close: { en: 'Close', zh: '关闭' },
});
