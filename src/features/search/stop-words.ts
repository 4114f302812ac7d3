/** English words that ask, join or point and name nothing. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and any anyone are as at be been being between both but by can could did do does doing done during each either else ever every for from had has have having how i if in into is it its just like ' +
    'me more most much many my no not of off on one only or other our out over own really same she so some still such than that the their them then there these they this those to too ' +
    'under until up us very was we were what when where whether which while who whom whose why will with within without would you your about actually after again all also am before ' +
    'because better best longest largest biggest smallest fastest latest newest difference differences different explain explained find get give good mean meaning means need needed needs please possible should show tell thing things use used uses using versus vs want way work works ' +
    'make makes made many say says said exactly paper papers'
  ).split(' '),
);

/** Chinese words that ask, join or point and name nothing, longer ones first. */
export const hanStopWords: readonly string[] = (
  '为什么 是不是 能不能 可不可以 有没有 怎么样 怎么办 什么样 什么是 是什么 多少钱 会不会 要不要 究竟 到底 请问 怎么 怎样 如何 为何 什么 哪些 哪个 哪里 哪家 哪种 多少 几个 是否 能否 可否 可以 能够 ' +
  '需要 应该 应当 之间 区别 不同 关于 以及 还是 或者 但是 因为 所以 这个 那个 这些 那些 他们 我们 你们 一个 一下 意思 时候 目前 现在 真的 一样 最好 最长 最大 最小 最新 更好 的 了 吗 呢 吧 啊 和 与 及 是'
)
  .split(' ')
  .toSorted((a, b) => b.length - a.length);

/**
 * Characters that are words by themselves but also parts of words: a pair that only they make says nothing.
 */
export const hanParticles: ReadonlySet<string> = new Set(
  '我你他它或在有把被对于从到也都就才又并跟要能会用让给几很最呀还么吃跑上下里中不没多少好大出来去做说叫可',
);
