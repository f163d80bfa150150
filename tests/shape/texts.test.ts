import { describe, expect, it } from 'vitest'
import { all } from '#app/i18n/all.ts'
import { isTextKey } from '#app/i18n/sentence.ts'
import { LOCALES } from '#app/i18n/words.ts'
import { code, filesUnder, read, sources } from './sources.ts'

type Said = string | ((facts: unknown) => string)
const texts = Object.entries(all).flatMap(([domain, words]) =>
  Object.entries(words as Record<string, Record<'nb' | 'en', Said>>).map(([name, text]) => ({
    key: `${domain}.${name}`,
    text,
  })),
)

/** Facts that have every name; null when a text needs more of them than a number or a word. */
function tried(say: (facts: unknown) => string): string | null {
  for (const fact of [2, 'Kari']) {
    try {
      const words: unknown = say(new Proxy({}, { get: () => fact }))
      if (typeof words === 'string') return words
    } catch {}
  }
  return null
}

const said = texts.flatMap(({ key, text }) =>
  LOCALES.map((locale) => ({
    key: `${key} (${locale})`,
    words: typeof text[locale] === 'function' ? tried(text[locale]) : text[locale],
  })),
)

describe('every text', () => {
  it('is there in both languages, and takes facts in both or in neither', () => {
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter(({ text }) => typeof text.nb !== typeof text.en).map(({ key }) => key)).toEqual([])
    expect(said.filter(({ words }) => words !== null && !words?.trim()).map(({ key }) => key)).toEqual([])
  })

  it('leaves no hole where a fact belongs', () => {
    expect(said.filter(({ words }) => /\[object|\$\{|\{\w+\}/.test(words ?? '')).map(({ key }) => key)).toEqual([])
  })

  it('speaks in a level voice', () => {
    expect(said.filter(({ words }) => /!/.test(words ?? '')).map(({ key }) => key)).toEqual([])
  })
})

it('every dictionary is registered', () => {
  const dictionaries = filesUnder('app/i18n').filter((path) => /= words\(/.test(code(path)))
  const registered = ['all', 'all-orchestra'].map((name) => read(`app/i18n/${name}.ts`)).join()
  expect(dictionaries.filter((path) => !registered.includes(`'./${path.slice('app/i18n/'.length)}'`))).toEqual([])
})

describe('every key that is named', () => {
  const key = `'([a-z][A-Za-z]*\\.[A-Za-z]+)'`
  const refusals = sources.flatMap((path) =>
    [
      ...code(path).matchAll(new RegExp(`\\b(?:conflict|invalid|missing|forbidden|sentence)\\((?:\\w+, )?${key}`, 'g')),
    ].map(([, found = '']) => ({ path, found })),
  )
  const messages = sources
    .filter((path) => /\/input\.ts$/.test(path))
    .flatMap((path) => [...code(path).matchAll(new RegExp(key, 'g'))].map(([, found = '']) => ({ path, found })))

  it.each([...refusals, ...messages])('$found of $path is a text', ({ found }) => {
    expect(isTextKey(found)).toBe(true)
  })
})
