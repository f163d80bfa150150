import { describe, expect, it } from 'vitest'
import { hindranceOf, isShown, wordsIn } from '#app/domains/outreach/news/rules.ts'

const now = new Date('2013-09-14T12:00:00Z')

describe('everyone reads it', () => {
  it.each([
    ['a draft: no', null, false],
    ['from this moment: yes', now, true],
    ['from before: yes', new Date(0), true],
    ['from later on: not yet', new Date(now.getTime() + 1), false],
  ])('%s', (_, publishedAt, shown) => expect(isShown({ publishedAt }, now)).toBe(shown))
})

describe('the words', () => {
  const nb = { titleNb: 'Åpning', textNb: 'Kom.', titleEn: '', textEn: '' }
  const both = { ...nb, titleEn: 'Opening', textEn: 'Come.' }
  it.each([
    ['nb', both, 'Åpning', 'nb'],
    ['en', both, 'Opening', 'en'],
    ['en', nb, 'Åpning', 'nb'],
    ['en', { ...both, textEn: '' }, 'Åpning', 'nb'],
  ] as const)('in %s', (locale, item, title, lang) => expect(wordsIn(item, locale)).toMatchObject({ title, lang }))
})

describe('what stands in the way', () => {
  const fit = { textNb: 'Kom.', titleEn: '', textEn: '', pictureId: null, pictureAlt: '' }
  it.each([
    ['nothing', {}, null],
    ['no text', { textNb: '' }, 'news.noText'],
    ['a picture that nobody has described', { pictureId: 'p' }, 'news.noAlt'],
    ['nothing, with a described picture', { pictureId: 'p', pictureAlt: 'Et hus' }, null],
    ['a title in English alone', { titleEn: 'Opening' }, 'news.halfTranslated'],
    ['a text in English alone', { textEn: 'Come.' }, 'news.halfTranslated'],
    ['nothing, in both languages', { titleEn: 'Opening', textEn: 'Come.' }, null],
  ])('%s', (_, change, hindrance) => expect(hindranceOf({ ...fit, ...change })).toBe(hindrance))
})
