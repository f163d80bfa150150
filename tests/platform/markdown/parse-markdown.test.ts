import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { PROSE_ELEMENTS, proseHtml, proseText, safeHref } from '#app/kernel/prose-blocks.ts'
import { parseMarkdown } from '#app/platform/markdown/parse-markdown.server.ts'
import { ProseBlocks } from '#app/ui/kit/prose-blocks.tsx'

const base = 'https://kunstrettvest.no'
const html = (text: string) => proseHtml(parseMarkdown(text), { base })

describe('what people write', () => {
  it.each([
    ['', ''],
    ['Hei', '<p>Hei</p>'],
    ['Ett\nTo\n\nTre', '<p>Ett<br />To</p><p>Tre</p>'],
    ['# Størst', '<h2>Størst</h2>'],
    ['## Stor', '<h2>Stor</h2>'],
    ['### Mindre', '<h3>Mindre</h3>'],
    ['###### Minst', '<h3>Minst</h3>'],
    ['Ord\n---\nOrd', '<p>Ord</p><hr /><p>Ord</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['- a\n  - b', '<ul><li><p>a</p><ul><li>b</li></ul></li></ul>'],
    ['> sitat', '<blockquote><p>sitat</p></blockquote>'],
    ['**fet** og *skrå*', '<p><strong>fet</strong> og <em>skrå</em></p>'],
    ['[kartet](/kart)', '<p><a href="https://kunstrettvest.no/kart">kartet</a></p>'],
    ['[her](https://a.no/?a=1&b=2)', '<p><a href="https://a.no/?a=1&amp;b=2">her</a></p>'],
    ['https://a.no/b', '<p><a href="https://a.no/b">https://a.no/b</a></p>'],
    ['post@a.no', '<p><a href="mailto:post@a.no">post@a.no</a></p>'],
    ['Se kunstner.no', '<p>Se kunstner.no</p>'],
    ['    med luft foran', '<p>med luft foran</p>'],
    ['a\u0000b\u0007c', '<p>abc</p>'],
  ])('%j is %j', (text, expected) => expect(html(text)).toBe(expected))
})

describe('what is not allowed stays words', () => {
  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['[x](javascript:alert(1))', '<p>x</p>'],
    ['[x](JaVaScRiPt:alert(1))', '<p>x</p>'],
    ['[x](data:text/html;base64,AAAA)', '<p>x</p>'],
    ['[x](//ondt.example)', '<p>x</p>'],
    ['[x](/\\ondt.example)', '<p><a href="https://kunstrettvest.no/%5Condt.example">x</a></p>'],
    ['[x](kart)', '<p>x</p>'],
    ['[x](vbscript:a)', '<p>x</p>'],
    ['[**fet**](file:///etc/passwd) etter', '<p><strong>fet</strong> etter</p>'],
    [
      '<a href="https://a.no">b</a>',
      '<p>&lt;a href=&quot;<a href="https://a.no">https://a.no</a>&quot;&gt;b&lt;/a&gt;</p>',
    ],
  ])('%j is %j', (text, expected) => expect(html(text)).toBe(expected))
})

const marks = fc.constantFrom(
  ...[
    '# ',
    '> ',
    '- ',
    '1. ',
    '**',
    '_',
    '[',
    '](',
    ')',
    '<',
    '>',
    '&',
    '"',
    "'",
    '!',
    '`',
    '---',
    '\n',
    '\n\n',
    '    ',
  ],
  ...[
    'javascript:',
    'data:',
    'https://',
    '//',
    '/',
    '\\',
    'mailto:',
    'a@b.no',
    '<img src=x onerror=a>',
    '&#106;avascript:',
  ],
  ...['\u0000', '\u0009', '\ud800', '\uffff', '\u202e', '{{', '}}', '&lt;script&gt;', '|a|b|\n|-|-|\n'],
)
const written = fc.array(fc.oneof({ weight: 3, arbitrary: marks }, fc.string({ unit: 'binary', maxLength: 8 })), {
  maxLength: 60,
})

/** Elements and attributes of well-formed markup. */
function elementsOf(markup: string) {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: attributes as Record<string, string> }))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(`<all>${markup}</all>`).close()
  return found.slice(1)
}

describe('whatever is typed', () => {
  it('gives no element, no attribute and no address outside the list, in mails as on pages', () => {
    fc.assert(
      fc.property(written, (parts) => {
        const blocks = parseMarkdown(parts.join(''))
        const page = renderToStaticMarkup(createElement(ProseBlocks, { blocks }))
        for (const markup of [proseHtml(blocks, { base: '' }), page]) {
          for (const { name, attributes } of elementsOf(markup)) {
            if (name === 'div' && attributes.class === 'prose') continue
            expect(PROSE_ELEMENTS).toContain(name)
            const { href, start, ...others } = attributes
            expect(others).toEqual({})
            if (href !== undefined) expect([name, safeHref(href)]).toEqual(['a', href])
            if (start !== undefined) expect(start).toMatch(/^\d+$/)
          }
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('is bounded however deep it is nested', () => {
    const deep = (mark: string) => html(`${mark.repeat(5000)}x`)
    for (const mark of ['> ', '- ', '1. ', '[', '**', '*a '])
      expect(elementsOf(deep(mark)).length, mark).toBeLessThan(200)
    expect(elementsOf(html('> > > > > > > > ord'))).toHaveLength(6)
    expect(html('> > > > > > > > ord')).toContain('ord')
  })
})

describe('the same as text', () => {
  it.each([
    ['# Tittel\n\nOrd', 'Tittel\n\nOrd'],
    ['[kartet](/kart)', 'kartet (https://kunstrettvest.no/kart)'],
    ['https://a.no', 'https://a.no'],
    ['post@a.no', 'post@a.no'],
    ['- a\n- b', '– a\n– b'],
    ['2. a\n3. b\n   c', '2. a\n3. b\n   c'],
    ['> a\n> b', '> a\n> b'],
    ['a\n\n---\n\nb', 'a\n\n* * *\n\nb'],
  ])('%j is %j', (text, expected) => expect(proseText(parseMarkdown(text), base)).toBe(expected))
})

it('inline styles come with each element', () => {
  const styled = proseHtml(parseMarkdown('Se [kartet](/kart)'), { base, styles: { a: 'color:"red"', p: 'margin:0' } })
  expect(styled).toBe(
    '<p style="margin:0">Se <a href="https://kunstrettvest.no/kart" style="color:&quot;red&quot;">kartet</a></p>',
  )
})
