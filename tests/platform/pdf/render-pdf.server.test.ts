import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PdfFailed, renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { readPdf } from '#tests/platform/pdf/read-pdf.ts'
import { sampleReport } from '#tests/platform/pdf/report-sample.ts'

interface Entry {
  level: string
  facts: { standard?: string; diagnostics?: unknown[] }
}
function keptLog() {
  const entries: Entry[] = []
  const keep = (level: string) => (facts: object) => void entries.push({ level, facts })
  return { entries, warn: keep('warn'), error: keep('error') }
}

const oneParagraph = (words: string, title = 'Prøve') =>
  sampleReport({ title, sections: [{ heading: 'Tekst', paragraphs: [words] }] })
/** Lines are broken anywhere on paper, so texts are compared without white space. */
const squeezed = (text: string) => text.replace(/\s+/g, '')

describe('a report', () => {
  let pdf: Buffer
  const log = keptLog()
  beforeAll(async () => {
    pdf = await renderPdf('report', sampleReport(), { log })
  })

  it('fulfils PDF/UA-1, as typst checked and as it says of itself', () => {
    const { raw } = readPdf(pdf)
    expect(log.entries).toEqual([])
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/)
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toContain('Kunst rett vest 2013</rdf:li>')
  })

  it('tags headings, and tables with the columns that each cell belongs to', () => {
    const { raw } = readPdf(pdf)
    const tags = (name: string) => raw.match(new RegExp(`/S /${name}\\n`, 'g'))?.length ?? 0
    expect(tags('H1')).toBe(3)
    expect(tags('Table')).toBe(3)
    expect(tags('TH')).toBe(3 + 2 + 5)
    expect(tags('TD')).toBe(6 * 3 + 6 * 2 + 105 * 5)
  })

  it('carries every font that it uses, and none but the product’s own', () => {
    const families = new Set(readPdf(pdf).fonts.map((font) => font.split('-')[0]))
    expect([...families].sort()).toEqual(['Fraunces', 'Inter', 'InterLetters'])
  })

  it('shows every row once, and the head of a long table again on each page', () => {
    const { pages } = readPdf(pdf)
    const all = squeezed(pages.join('\n'))
    const kommuner = ['Asker', 'Bærum', 'ØvreEiker', 'Ringerike']
    expect(pages.length).toBeGreaterThanOrEqual(5)
    for (let n = 1; n <= 105; n++) {
      const row = `${n}DemoŠáráÅsen${n}${kommuner[(n - 1) % 4]}`
      expect(all.split(row).length - 1, row).toBe(1)
    }
    for (const page of pages.slice(1)) expect(page).toContain('Kommune')
    expect(pages[0]).toContain('960 000 kr')
    expect(pages.at(-1)).toContain(`Side ${pages.length} av ${pages.length}`)
  })

  it('is the same to the byte when made again of the same data', async () => {
    expect((await renderPdf('report', sampleReport())).equals(pdf)).toBe(true)
  })

  it('is English when told so', async () => {
    const { raw, pages } = readPdf(await renderPdf('report', sampleReport({ lang: 'en' })))
    expect(raw).toContain('/Lang (en-GB)')
    expect(pages[0]).toContain('Page 1 of')
    expect(readPdf(pdf).raw).toContain('/Lang (nb-NO)')
  })
})

describe('what people write', () => {
  it.each([
    '#panic("inn")',
    '$x^2$ og *fet* og _kursiv_ og `kode`',
    '= Overskrift #include "/etc/passwd"',
    '] #read("report.typ") [',
    '\\#sys.inputs.data \\u{41} <merke> @merke',
    '"sitat" -- tankestrek --- og ... ~ \'enkle\' // merknad /* mer */',
    'https://eksempel.no/#anker',
    'Æsj, ål og øl: č đ ŋ š ŧ ž – «Ørn»',
  ])('stands as it was written: %s', async (words) => {
    const log = keptLog()
    const document = sampleReport({
      title: words,
      subtitle: words,
      sections: [
        {
          heading: words,
          paragraphs: [words],
          figures: [{ label: words, value: '1', basis: words }],
          table: { caption: words, columns: [{ label: words, align: 'left' }], rows: [[words]] },
          notes: [words],
        },
      ],
    })
    const { pages } = readPdf(await renderPdf('report', document, { log }))
    const times = squeezed(pages.join('').replaceAll('\u00ad', '')).split(squeezed(words)).length - 1
    // Title, subtitle, heading, paragraph, label, basis, caption, column, cell, note; a long word may be parted by a hyphen.
    expect(times).toBeGreaterThanOrEqual(10)
    expect(log.entries).toEqual([])
  })

  it('loses control characters, which no font can show', async () => {
    const log = keptLog()
    const { pages } = readPdf(await renderPdf('report', oneParagraph('før\u0001\u0000\u001b etter'), { log }))
    expect(pages[0]).toContain('før etter')
    expect(log.entries).toEqual([])
  })

  it('costs the document its standard and not its life when no font has a letter (U+0378 is none)', async () => {
    const log = keptLog()
    const { raw } = readPdf(await renderPdf('report', oneParagraph('\u{378}'), { log }))
    expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/)
    expect(raw).not.toContain('pdfuaid:part')
    expect(log.entries.map((entry) => [entry.level, entry.facts.standard])).toEqual([['warn', 'tagged']])
  })
})

describe('a template that fails', () => {
  let root: string
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'typst-'))
    const write = (name: string, source: string) => writeFileSync(path.join(root, `${name}.typ`), source)
    write('mistake', '#let secret = json(bytes(sys.inputs.data)).secret\n#panic(secret)')
    write('endless', '#for a in range(100000) { for b in range(100000) { let c = a * b } }')
    write('recursive', '#let f(n) = f(n + 1)\n#f(0)')
    write('greedy', '#let all = range(2000000).map(n => range(400).map(str))\n#all.len()')
    write('outside', '#read("/../../../../../../../../etc/hostname")')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const failing = async (template: string, options: { timeoutMs?: number; memoryBytes?: number } = {}) => {
    const log = keptLog()
    const failure: unknown = await renderPdf(
      template,
      { lang: 'nb', secret: 'hemmelig' },
      { root, log, ...options },
    ).catch((e: unknown) => e)
    if (!(failure instanceof PdfFailed)) throw new Error(`expected PdfFailed, got ${String(failure)}`)
    return { failure, log }
  }

  it('says no more than its name; typst’s own words are in the log', async () => {
    const { failure, log } = await failing('mistake')
    expect(failure.reason).toBe('refused')
    expect(failure.message).toBe('PDF "mistake": refused')
    expect(JSON.stringify(log.entries[0]?.facts.diagnostics)).toContain('panicked')
  })

  it('is stopped when it takes too long, and lets the next one in', async () => {
    const [late, next] = await Promise.all([
      failing('endless', { timeoutMs: 700 }),
      renderPdf('report', oneParagraph('neste')),
    ])
    expect(late.failure.reason).toBe('took-too-long')
    expect(readPdf(next).pages[0]).toContain('neste')
  })

  it('ends itself when the server that should have stopped it is gone', () => {
    const job = {
      root,
      main: path.join(root, 'endless.typ'),
      fonts: root,
      data: '{}',
      pictures: {},
      memoryBytes: 512 * 1024 * 1024,
      timeoutMs: 100,
    }
    const { signal, stderr } = spawnSync(process.execPath, ['app/platform/pdf/typst-child.mjs'], {
      input: JSON.stringify(job),
      stdio: ['pipe', 'ignore', 'pipe', 'ignore'],
      timeout: 15_000,
      killSignal: 'SIGTERM',
    })
    expect(signal).toBe('SIGKILL')
    expect(stderr.toString()).toContain('nobody stopped it')
  })

  it('is stopped when it takes too much memory', async () => {
    const { failure, log } = await failing('greedy', { memoryBytes: 150 * 1024 * 1024 })
    expect(failure.reason).toBe('refused')
    expect(JSON.stringify(log.entries[0]?.facts.diagnostics)).toContain('of memory')
  })

  it.each(['recursive', 'outside'])('is refused by typst: %s', async (template) => {
    const { failure } = await failing(template)
    expect(failure.reason).toBe('refused')
  })

  it.each(['../report', 'report.typ', '/etc/passwd', ''])('has a plain name, unlike %j', async (template) => {
    const { failure, log } = await failing(template)
    expect(failure.reason).toBe('no-such-template')
    expect(log.entries).toEqual([])
  })
})

it('takes no more than twenty in wait', async () => {
  const results = await Promise.allSettled(Array.from({ length: 23 }, () => renderPdf('report', oneParagraph('kø'))))
  const reasons = results.flatMap((result) =>
    result.status === 'rejected' ? [(result.reason as PdfFailed).reason] : [],
  )
  expect(reasons).toEqual(['queue-full', 'queue-full'])
})
