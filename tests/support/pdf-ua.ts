/**
 * Holds a PDF against PDF/UA-1 (ISO 14289-1) as far as its structure goes: every demand below is one that a program can
 * answer. It reads the file by itself and trusts nothing that made it.
 */
import { type Dict, Name, Operator, openPdf, type Pdf, Reader, Ref, textOf, type Value } from './pdf-objects.ts'

/** What is wrong, a sentence each; empty for a document that holds. */
export function pdfUaFaults(bytes: Buffer): string[] {
  const pdf = openPdf(bytes)
  const catalog = pdf.dict(pdf.trailer.Root)
  const faults = [...ofTheDocument(pdf, catalog)]
  if (catalog.StructTreeRoot === undefined) return [...faults, 'there is no structure tree']
  const tree = readTree(pdf, catalog)
  faults.push(...ofHeadings(tree), ...ofFigures(tree), ...ofTables(tree), ...ofRoles(pdf, catalog, tree))
  const pages = pagesOf(pdf, catalog)
  for (const [n, page] of pages.entries()) faults.push(...ofPage(pdf, page, n + 1, tree))
  return [...faults, ...ofFonts(pdf, pages)]
}

function* ofTheDocument(pdf: Pdf, catalog: Dict): Iterable<string> {
  if (pdf.dict(catalog.MarkInfo).Marked !== true) yield 'the document does not say that it is marked'
  if (pdf.dict(catalog.MarkInfo).Suspects === true) yield 'the document says that its marks are not to be trusted'
  if (!/^[a-z]{2,3}(-|$)/i.test(textOf(pdf.get(catalog.Lang)))) yield 'the document has no language'
  if (pdf.dict(catalog.ViewerPreferences).DisplayDocTitle !== true) yield 'the title is not shown in the window'
  const metadata = pdf.stream(catalog.Metadata).toString('utf8')
  if (!/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(metadata))
    yield 'the document does not call itself PDF/UA-1'
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(metadata)) yield 'the metadata have no title'
  if (pdf.trailer.Encrypt !== undefined) yield 'the document is locked for reading aids'
}

interface Node {
  role: string
  alt: string
  children: Node[]
  /** Marked content: the page's object and the number of the mark. */
  marks: { page: number; mcid: number }[]
  attributes: Dict[]
}

/** The standard types of ISO 32000-1, 14.8.4, and the title of PDF 2.0, which typst maps. */
const STANDARD = new Set(
  [
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody',
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP',
    'Figure Formula Form',
  ]
    .join(' ')
    .split(' '),
)

function readTree(pdf: Pdf, catalog: Dict): Node {
  const root = pdf.dict(catalog.StructTreeRoot)
  const nameOf = (value: Value) => (value instanceof Name ? value.name : '')
  const kidsOf = (value: Value | undefined): Value[] => {
    const kids = pdf.get(value)
    return Array.isArray(kids) ? kids : kids === null ? [] : [value ?? null]
  }
  const read = (dict: Dict, page: number): Node => {
    const own = dict.Pg instanceof Ref ? dict.Pg.id : page
    const node: Node = {
      role: nameOf(pdf.get(dict.S)),
      alt: textOf(pdf.get(dict.Alt)) || textOf(pdf.get(dict.ActualText)),
      children: [],
      marks: [],
      attributes: (Array.isArray(pdf.get(dict.A)) ? pdf.list(dict.A) : [dict.A ?? null]).map((of) => pdf.dict(of)),
    }
    for (const kid of kidsOf(dict.K)) {
      const value = pdf.get(kid)
      if (typeof value === 'number') node.marks.push({ page: own, mcid: value })
      else {
        const child = pdf.dict(kid)
        const type = nameOf(pdf.get(child.Type))
        if (type === 'MCR')
          node.marks.push({ page: child.Pg instanceof Ref ? child.Pg.id : own, mcid: Number(pdf.get(child.MCID)) })
        else if (type !== 'OBJR') node.children.push(read(child, own))
      }
    }
    return node
  }
  return {
    ...{ role: 'root', alt: '', marks: [], attributes: [] },
    children: kidsOf(root.K).map((kid) => read(pdf.dict(kid), -1)),
  }
}

function* every(node: Node): Iterable<Node> {
  yield node
  for (const child of node.children) yield* every(child)
}

function* ofHeadings(tree: Node): Iterable<string> {
  let before = 0
  for (const { role } of every(tree)) {
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0)
    if (level === 0) continue
    if (level > before + 1) yield `a heading of level ${level} follows one of level ${before}`
    before = level
  }
  if (before === 0) yield 'there is no heading'
}

function* ofFigures(tree: Node): Iterable<string> {
  for (const { role, alt } of every(tree))
    if ((role === 'Figure' || role === 'Formula') && alt.trim() === '')
      yield `a ${role} has no words for those who cannot see it`
}

function* ofTables(tree: Node): Iterable<string> {
  for (const table of every(tree)) {
    if (table.role !== 'Table') continue
    const heads = [...every(table)].filter(({ role }) => role === 'TH')
    if (heads.length === 0) yield 'a table has no headers'
    for (const head of heads)
      if (!head.attributes.some(({ Scope }) => Scope instanceof Name))
        yield 'a header does not say whether it is of a row or a column'
    const rows = [...every(table)].filter(({ role }) => role === 'TR')
    const spans = ({ attributes }: Node) => Math.max(1, ...attributes.map(({ ColSpan }) => Number(ColSpan ?? 1)))
    const widths = new Set(rows.map(({ children }) => children.reduce((sum, cell) => sum + spans(cell), 0)))
    if (widths.size > 1) yield `the rows of a table have ${[...widths].join(' and ')} cells`
  }
}

function* ofRoles(pdf: Pdf, catalog: Dict, tree: Node): Iterable<string> {
  const map = pdf.dict(pdf.dict(catalog.StructTreeRoot).RoleMap)
  for (const role of new Set([...every(tree)].map((node) => node.role))) {
    const mapped = map[role]
    const standard = mapped instanceof Name ? mapped.name : role
    if (role !== 'root' && !STANDARD.has(standard)) yield `nobody knows what a ${role} is`
  }
}

interface Page {
  id: number
  dict: Dict
}

function pagesOf(pdf: Pdf, catalog: Dict): Page[] {
  const walk = (value: Value | undefined): Page[] => {
    const dict = pdf.dict(value)
    if (dict.Kids !== undefined) return pdf.list(dict.Kids).flatMap(walk)
    return [{ id: value instanceof Ref ? value.id : -1, dict }]
  }
  return walk(catalog.Pages)
}

/** Operators that put something on the page; what only moves, cuts or sets does not. */
const PAINTS = new Set('Tj TJ \' " f F f* B B* b b* S s sh Do INLINE EI'.split(' '))

function* ofPage(pdf: Pdf, { id, dict }: Page, number: number, tree: Node): Iterable<string> {
  const annotated = pdf.list(dict.Annots).length > 0
  if (annotated && !(dict.Tabs instanceof Name && dict.Tabs.name === 'S'))
    yield `page ${number} is not walked through in the order of its structure`
  const contents = pdf.get(dict.Contents)
  const parts = Array.isArray(contents) ? contents : [dict.Contents ?? null]
  const text = parts.map((part) => pdf.stream(part).toString('latin1')).join('\n')
  const { unmarked, mcids } = marksIn(pdf, text, pdf.dict(dict.Resources))
  if (unmarked > 0) yield `page ${number} has ${unmarked} pieces that are neither marked nor decoration`
  const known = new Set(
    [...every(tree)].flatMap(({ marks }) => marks.filter((of) => of.page === id).map(({ mcid }) => mcid)),
  )
  for (const mcid of mcids) if (!known.has(mcid)) yield `mark ${mcid} of page ${number} is not in the structure tree`
  for (const mcid of known)
    if (!mcids.has(mcid)) yield `the structure tree leads to mark ${mcid} of page ${number}, which is not there`
}

/** How much is painted outside every mark, and the numbers of the marks. A form is read where it is painted, if it may hold marks. */
function marksIn(pdf: Pdf, text: string, resources: Dict, within = false) {
  const reader = new Reader(text)
  const open: boolean[] = []
  const mcids = new Set<number>()
  let unmarked = 0
  let operands: Value[] = []
  const marked = () => within || open.some(Boolean)
  while (!reader.done) {
    const value = reader.read()
    if (!(value instanceof Operator)) {
      operands.push(value)
      continue
    }
    const { word } = value
    const [tag, properties] = operands
    if (word === 'BMC') open.push(tag instanceof Name && tag.name === 'Artifact')
    if (word === 'BDC') {
      const of =
        properties instanceof Name ? pdf.dict(pdf.dict(resources.Properties)[properties.name]) : pdf.dict(properties)
      if (typeof of.MCID === 'number') mcids.add(of.MCID)
      open.push(typeof of.MCID === 'number' || (tag instanceof Name && tag.name === 'Artifact'))
    }
    if (word === 'EMC') open.pop()
    if (word === 'Do' && tag instanceof Name && !marked()) {
      const form = pdf.dict(resources.XObject)[tag.name]
      const { Subtype, Resources } = pdf.dict(form)
      if (Subtype instanceof Name && Subtype.name === 'Form') {
        const inner = marksIn(pdf, pdf.stream(form).toString('latin1'), pdf.dict(Resources))
        unmarked += inner.unmarked
        for (const mcid of inner.mcids) mcids.add(mcid)
      } else unmarked++
    } else if (PAINTS.has(word) && !marked()) unmarked++
    operands = []
  }
  return { unmarked, mcids }
}

function* ofFonts(pdf: Pdf, pages: readonly Page[]): Iterable<string> {
  const seen = new Set<string>()
  for (const { dict } of pages)
    for (const [name, value] of Object.entries(pdf.dict(pdf.dict(dict.Resources).Font))) {
      const font = pdf.dict(value)
      const base = font.BaseFont instanceof Name ? font.BaseFont.name : name
      if (seen.has(base)) continue
      seen.add(base)
      const [below] = pdf.list(font.DescendantFonts)
      const { FontFile, FontFile2, FontFile3 } = pdf.dict(pdf.dict(below ?? value).FontDescriptor)
      const isDrawn = font.Subtype instanceof Name && font.Subtype.name === 'Type3'
      if (!isDrawn && !FontFile && !FontFile2 && !FontFile3) yield `the font ${base} is not in the document`
      if (font.ToUnicode === undefined) yield `the letters of ${base} cannot be read`
    }
}
