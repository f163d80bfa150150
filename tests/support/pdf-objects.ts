/** Reads the objects of a PDF (ISO 32000-1, 7.3 and 7.5) as plain values: what a test needs to look behind the pages. */
import { inflateSync } from 'node:zlib'

export class Ref {
  constructor(readonly id: number) {}
}
export class Name {
  constructor(readonly name: string) {}
}
/** A word of a content stream that is no value, as "BDC". */
export class Operator {
  constructor(readonly word: string) {}
}
export type Dict = { [key: string]: Value }
export interface Stream {
  dict: Dict
  bytes: Buffer
}
export type Value = null | boolean | number | Buffer | Name | Ref | Operator | Value[] | Dict | Stream

export const isDict = (value: Value | undefined): value is Dict =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !Buffer.isBuffer(value) &&
  !(value instanceof Ref) &&
  !(value instanceof Name) &&
  !(value instanceof Operator) &&
  !isStream(value)
export const isStream = (value: Value | undefined): value is Stream =>
  typeof value === 'object' && value !== null && 'bytes' in value && 'dict' in value

const SPACES = ' \t\n\f\r\0'
const isSpace = (sign: string | undefined): boolean => sign !== undefined && sign !== '' && SPACES.includes(sign)
const DELIMITER = /[()<>[\]{}/%]/

/** A reader of values from the characters of a PDF, one byte a character. */
export class Reader {
  constructor(
    readonly text: string,
    public at = 0,
  ) {}

  get done(): boolean {
    this.skip()
    return this.at >= this.text.length
  }

  skip(): void {
    for (;;) {
      while (isSpace(this.text[this.at])) this.at++
      if (this.text[this.at] !== '%') return
      while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at] ?? '')) this.at++
    }
  }

  read(): Value {
    this.skip()
    const sign = this.text[this.at] ?? ''
    if (sign === '/') return this.name()
    if (sign === '(') return this.literal()
    if (this.text.startsWith('<<', this.at)) return this.dict()
    if (sign === '<') return this.hex()
    if (sign === '[') return this.list()
    const word = this.word()
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return this.numberOrRef(Number(word))
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : new Operator(word)
  }

  private word(): string {
    const from = this.at
    while (this.at < this.text.length && !isSpace(this.text[this.at]) && !DELIMITER.test(this.text[this.at] ?? ''))
      this.at++
    if (this.at === from) this.at++
    return this.text.slice(from, this.at)
  }

  private numberOrRef(number: number): Value {
    const [whole, ahead] = /^\s+\d+\s+R(?![A-Za-z])/.exec(this.text.slice(this.at, this.at + 24)) ?? []
    if (whole === undefined || !Number.isInteger(number) || ahead) return number
    this.at += whole.length
    return new Ref(number)
  }

  private name(): Name {
    this.at++
    const from = this.at
    while (this.at < this.text.length && !isSpace(this.text[this.at]) && !DELIMITER.test(this.text[this.at] ?? ''))
      this.at++
    const raw = this.text.slice(from, this.at)
    return new Name(
      raw.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    )
  }

  private literal(): Buffer {
    const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
    let depth = 1
    let said = ''
    for (this.at++; depth > 0 && this.at < this.text.length; this.at++) {
      const sign = this.text[this.at] ?? ''
      if (sign === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.at + 1, this.at + 4))?.[0]
        const next = this.text[this.at + 1] ?? ''
        said += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : next === '\n' ? '' : (escapes[next] ?? next)
        this.at += octal ? octal.length : 1
        continue
      }
      if (sign === '(') depth++
      if (sign === ')') depth--
      if (depth > 0) said += sign
    }
    return Buffer.from(said, 'latin1')
  }

  private hex(): Buffer {
    const end = this.text.indexOf('>', this.at)
    const digits = this.text.slice(this.at + 1, end).replace(/\s+/g, '')
    this.at = end + 1
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')
  }

  private list(): Value[] {
    this.at++
    const values: Value[] = []
    for (;;) {
      this.skip()
      if (this.text[this.at] === ']' || this.at >= this.text.length) break
      values.push(this.read())
    }
    this.at++
    return values
  }

  private dict(): Dict {
    this.at += 2
    const dict: Dict = {}
    for (;;) {
      this.skip()
      if (this.text.startsWith('>>', this.at) || this.at >= this.text.length) break
      const key = this.read()
      dict[key instanceof Name ? key.name : ''] = this.read()
    }
    this.at += 2
    return dict
  }
}

/** A PDF whose objects are looked up by their numbers, also those that lie in streams of objects. */
export interface Pdf {
  trailer: Dict
  get(value: Value | undefined): Value
  dict(value: Value | undefined): Dict
  list(value: Value | undefined): Value[]
  stream(value: Value | undefined): Buffer
}

export function openPdf(bytes: Buffer): Pdf {
  const text = bytes.toString('latin1')
  const objects = new Map<number, Value>()
  for (const found of text.matchAll(/(?:^|[\r\n ])(\d+) 0 obj\b/g)) {
    const reader = new Reader(text, found.index + found[0].length)
    const value = reader.read()
    reader.skip()
    objects.set(
      Number(found[1]),
      isDict(value) && text.startsWith('stream', reader.at) ? streamAt(text, reader.at, value) : value,
    )
  }
  const get = (value: Value | undefined): Value =>
    value instanceof Ref ? (objects.get(value.id) ?? null) : (value ?? null)
  for (const value of [...objects.values()]) {
    if (!isStream(value) || !(value.dict.Type instanceof Name) || value.dict.Type.name !== 'ObjStm') continue
    const inner = inflated(value, get).toString('latin1')
    const head = new Reader(inner)
    const places = Array.from(
      { length: Number(get(value.dict.N)) },
      () => [Number(head.read()), Number(head.read())] as const,
    )
    for (const [id, offset] of places) objects.set(id, new Reader(inner, Number(get(value.dict.First)) + offset).read())
  }
  const trailers = [...text.matchAll(/trailer\s*/g)]
    .map((of) => new Reader(text, of.index + of[0].length).read())
    .filter(isDict)
  const tables = [...objects.values()]
    .filter(isStream)
    .map(({ dict }) => dict)
    .filter((dict) => dict.Root !== undefined)
  const trailer = [...trailers, ...tables].at(-1)
  if (!trailer) throw new Error('no trailer: not a PDF that this reader knows')
  return {
    trailer,
    get,
    dict: (value) => {
      const found = get(value)
      return isDict(found) ? found : isStream(found) ? found.dict : {}
    },
    list: (value) => {
      const found = get(value)
      return Array.isArray(found) ? found : []
    },
    stream: (value) => {
      const found = get(value)
      return isStream(found) ? inflated(found, get) : Buffer.alloc(0)
    },
  }
}

function streamAt(text: string, at: number, dict: Dict): Stream {
  const from = at + 'stream'.length + (text.startsWith('\r\n', at + 6) ? 2 : 1)
  const length = typeof dict.Length === 'number' ? dict.Length : text.indexOf('endstream', from) - from
  return { dict, bytes: Buffer.from(text.slice(from, from + length), 'latin1') }
}

function inflated({ dict, bytes }: Stream, get: (value: Value | undefined) => Value): Buffer {
  const filter = get(dict.Filter)
  const names = Array.isArray(filter) ? filter : [filter]
  return names.some((of) => of instanceof Name && of.name === 'FlateDecode') ? inflateSync(bytes) : bytes
}

/** A text string of the document (7.9.2.2): UTF-16 with its mark, UTF-8 with its mark, or a byte a letter. */
export function textOf(value: Value): string {
  if (!Buffer.isBuffer(value)) return ''
  if (value[0] === 0xfe && value[1] === 0xff) return Buffer.from(value.subarray(2)).swap16().toString('utf16le')
  if (value[0] === 0xef && value[1] === 0xbb) return value.subarray(3).toString('utf8')
  return value.toString('latin1')
}
