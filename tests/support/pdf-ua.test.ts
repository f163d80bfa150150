import { describe, expect, it } from 'vitest'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { sampleReport } from '#tests/platform/pdf/report-sample.ts'
import { pdfUaFaults } from './pdf-ua.ts'

const report = await renderPdf('report', sampleReport())
/** As long as before, so that everything stays where the file says it is. */
const changed = (from: RegExp, to: (found: string) => string) => {
  const text = report.toString('latin1')
  expect(text).toMatch(from)
  return Buffer.from(
    text.replace(from, (found) => to(found).padEnd(found.length, ' ')),
    'latin1',
  )
}

it('finds nothing wrong with a report', () => expect(pdfUaFaults(report)).toEqual([]))

describe('a document that was spoiled', () => {
  it.each([
    ['has no tree', /\/StructTreeRoot \d+ 0 R/, () => '', 'there is no structure tree'],
    ['is not marked', /\/Marked true/, () => '/Marked null', 'the document does not say that it is marked'],
    ['has no language', /\/Lang \(nb-NO\)/, () => '', 'the document has no language'],
    ['hides its title', /\/DisplayDocTitle true/, () => '', 'the title is not shown in the window'],
    ['claims nothing', /<pdfuaid:part>1/, () => '<pdfuaid:part>9', 'the document does not call itself PDF/UA-1'],
    ['skips a level', /\/S \/H1\n/g, () => '/S /H3', 'a heading of level 3 follows one of level 0'],
    ['has no headers', /\/S \/TH\n/g, () => '/S /TD', 'a table has no headers'],
    ['has an unknown part', /\/S \/H1\n/, () => '/S /Q1', 'nobody knows what a Q1 is'],
    ['lost a font', /\/FontFile[23]? \d+ 0 R/, () => '', 'is not in the document'],
  ])('%s', (_, from, to, fault) => {
    const faults = pdfUaFaults(changed(from, to))
    expect(
      faults.some((one) => one.includes(fault)),
      faults.join('\n'),
    ).toBe(true)
  })
})

/** The smallest PDF that says a word on a page, marked or not; the parts that are asked for are there. */
function small(content: string, more = ''): Buffer {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R/StructTreeRoot 6 0 R/Lang(nb)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Metadata 5 0 R>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/StructParents 0${more}>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Metadata/Length 92>>stream\n<pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li>T</rdf:li></rdf:Alt></dc:title>\nendstream',
    '<</Type/StructTreeRoot/K[7 0 R 8 0 R]>>',
    '<</S/H1/K 0/Pg 3 0 R>>',
    '<</S/Figure/K 1/Pg 3 0 R/Alt(Et bilde)>>',
  ]
  return Buffer.from(
    `%PDF-1.7\n${objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer <</Root 1 0 R>>`,
    'latin1',
  )
}
const MARKED = '/H1 <</MCID 0>> BDC (ord) Tj EMC /Figure <</MCID 1>> BDC 0 0 5 5 re f EMC'

describe('what stands on a page', () => {
  it('is marked, or decoration', () => {
    expect(pdfUaFaults(small(`${MARKED} /Artifact BMC 0 0 1 1 re f EMC`))).toEqual([])
  })

  it.each([
    ['a word outside every mark', `${MARKED} (mer) Tj`, 'page 1 has 1 pieces that are neither marked nor decoration'],
    [
      'a mark that the tree does not know',
      `${MARKED} /P <</MCID 7>> BDC (x) Tj EMC`,
      'mark 7 of page 1 is not in the structure tree',
    ],
    ['a mark that is missing', MARKED.slice(0, 40), 'the structure tree leads to mark 1 of page 1, which is not there'],
    [
      'a mark in a string that is none',
      '(/H1 <</MCID 0>> BDC) Tj',
      'page 1 has 1 pieces that are neither marked nor decoration',
    ],
  ])('is told when it is %s', (_, content, fault) => expect(pdfUaFaults(small(content))).toContain(fault))

  it('is walked through in its order where there are links', () =>
    expect(pdfUaFaults(small(MARKED, '/Annots[<<>>]'))).toContain(
      'page 1 is not walked through in the order of its structure',
    ))

  it('has words for every picture', () => {
    const silent = Buffer.from(small(MARKED).toString('latin1').replace('/Alt(Et bilde)', '/Alt()        '), 'latin1')
    expect(pdfUaFaults(silent)).toContain('a Figure has no words for those who cannot see it')
  })
})
