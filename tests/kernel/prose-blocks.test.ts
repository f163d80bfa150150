import { describe, expect, it } from 'vitest'
import { type Block, escapedText, firstWords, inlineText, safeHref } from '#app/kernel/prose-blocks.ts'

describe('addresses of links', () => {
  it.each([
    'https://a.no',
    'http://a.no/b?c=d#e',
    'HTTPS://A.NO',
    'mailto:a@b.no',
    'mailto:a@b.no?subject=Hei',
    '/',
    '/kart?dag=1',
  ])('%s is allowed', (href) => expect(safeHref(href)).toBe(href))

  it.each([
    '',
    'kart',
    '#a',
    '//a.no',
    '/\\a.no',
    '/\t/a.no',
    'java\nscript:a',
    ' https://a.no',
    'javascript:alert(1)',
    'data:text/html,a',
    'file:///etc',
    'ftp://a.no',
    'https://',
    'https:///a',
    'https:a.no',
    'mailto:',
    'mailto:?cc=a@b.no',
    'mailto:a@b.no@c.no',
    `https://a.no/${'a'.repeat(2000)}`,
  ])('%j is not', (href) => expect(safeHref(href)).toBeNull())
})

it('makes text inert', () =>
  expect(escapedText(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;'))

const paragraph = (text: string): Block => ({ kind: 'paragraph', of: [{ kind: 'text', text }] })

it.each([
  [[], ''],
  [[{ kind: 'heading', level: 2, of: [{ kind: 'text', text: 'Tittel' }] } as Block, paragraph('Ett to')], 'Ett to'],
  [[paragraph('Ett to, tre fire')], 'Ett to, tre fire'],
  [[paragraph('Ett to, tre fire fem')], 'Ett to, tre…'],
])('the first words of %j are %j', (blocks, words) => expect(firstWords(blocks, 16)).toBe(words))

it('says the words alone', () =>
  expect(
    inlineText([
      { kind: 'text', text: 'Se ' },
      { kind: 'link', href: '/kart', of: [{ kind: 'em', of: [{ kind: 'text', text: 'kartet' }] }] },
      { kind: 'break' },
      { kind: 'text', text: 'nå' },
    ]),
  ).toBe('Se kartet\nnå'))
