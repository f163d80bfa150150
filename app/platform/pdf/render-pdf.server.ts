import { spawn } from 'node:child_process'
import path from 'node:path'
import PQueue from 'p-queue'

export interface PdfOptions {
  /** How long typst may work before it is stopped, in milliseconds; time in the queue is not counted. */
  timeoutMs?: number
  /** The folder of templates; a template reads no file outside it. */
  root?: string
  /** Picture files by the name that the template shows them by, as `image("/pictures/<name>")`. */
  pictures?: Readonly<Record<string, string>>
  /** Resident memory that typst may take, in bytes. */
  memoryBytes?: number
  /** Where typst's own words go. They may quote the data, so they never reach a person's screen. */
  log?: PdfLog
}

/** The part of the product's log that is used here. */
export interface PdfLog {
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

export type PdfFailure = 'no-such-template' | 'refused' | 'took-too-long' | 'queue-full' | 'could-not-start'

/** No PDF came out. The message holds the template's name and the reason alone; what typst said is in the log. */
export class PdfFailed extends Error {
  constructor(
    readonly template: string,
    readonly reason: PdfFailure,
  ) {
    super(`PDF "${template}": ${reason}`)
    this.name = 'PdfFailed'
  }
}

interface Verdict {
  standard: 'ua-1' | 'tagged' | null
  diagnostics: unknown[]
}

/** Twenty reports in wait are a minute of work; whoever comes after them should hear so at once. */
const MOST_WAITING = 20
const queue = new PQueue({ concurrency: 1 })

// The server is bundled into another folder, so these are found from where the product is started and not from this file.
const here = () => path.resolve(process.cwd(), 'app/platform/pdf')

/**
 * Makes an accessible PDF (PDF/UA-1: tagged, with language, title and embedded fonts) of a typst template and data.
 * Documents are made one at a time, each in a process of its own.
 *
 * @param template name of a file in the folder of templates without its ending, e.g. "report"
 * @param data a JSON value; the template reads it with `json(bytes(sys.inputs.data))`. Text in it is shown as it stands
 *   and is never read as typst markup. Its `lang` ("nb", "en") and `title` become the document's.
 * @returns the PDF's bytes. When a letter is in none of the fonts, the document is tagged but not PDF/UA-1, and the log says so.
 * @throws PdfFailed
 */
export async function renderPdf(template: string, data: unknown, options: PdfOptions = {}): Promise<Buffer> {
  if (!/^[a-z0-9-]+$/.test(template)) throw new PdfFailed(template, 'no-such-template')
  if (queue.size >= MOST_WAITING) throw new PdfFailed(template, 'queue-full')
  return queue.add(() => compile(template, data, options), { throwOnTimeout: true })
}

async function compile(template: string, data: unknown, options: PdfOptions): Promise<Buffer> {
  const { timeoutMs = 20_000, memoryBytes = 512 * 1024 * 1024, pictures = {}, log } = options
  const root = path.resolve(options.root ?? path.join(here(), 'templates'))
  const job = {
    root,
    main: path.join(root, `${template}.typ`),
    fonts: path.join(here(), 'fonts'),
    data: JSON.stringify(data, withoutControls),
    pictures,
    memoryBytes,
    timeoutMs,
  }
  const began = performance.now()
  const { pdf, words, ended } = await runChild(JSON.stringify(job), timeoutMs)
  const verdict = verdictOf(words)
  const facts = {
    template,
    ended,
    ms: Math.round(performance.now() - began),
    standard: verdict.standard,
    diagnostics: verdict.diagnostics,
  }
  if (ended === 'done' && pdf.length > 0) {
    if (verdict.standard !== 'ua-1') log?.warn(facts, 'PDF is tagged but not PDF/UA-1')
    return pdf
  }
  log?.error(facts, 'PDF could not be made')
  throw new PdfFailed(template, ended === 'done' ? 'refused' : ended)
}

type End = 'done' | Extract<PdfFailure, 'refused' | 'took-too-long' | 'could-not-start'>

/** Runs typst once. Never rejects: how it ended is part of the answer. */
function runChild(job: string, timeoutMs: number): Promise<{ pdf: Buffer; words: string; ended: End }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--max-old-space-size=256', path.join(here(), 'typst-child.mjs')], {
      // The settings of the server, its secrets among them, are no business of a template's compiler.
      env: { NODE_ENV: process.env.NODE_ENV, SystemRoot: process.env.SystemRoot },
      stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const pdf: Buffer[] = []
    const words: Buffer[] = []
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, timeoutMs)
    const end = (ended: End) => {
      clearTimeout(timer)
      resolve({ pdf: Buffer.concat(pdf), words: Buffer.concat(words).toString('utf8'), ended })
    }
    child.stdio[3]?.on('data', (chunk: Buffer) => pdf.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => words.push(chunk))
    // A child that dies before it has read its job breaks the pipe; how it ended says more than that.
    child.stdin?.on('error', () => undefined)
    child.once('error', () => end('could-not-start'))
    child.once('close', (status) => end(late ? 'took-too-long' : status === 0 ? 'done' : 'refused'))
    child.stdin?.end(job)
  })
}

function verdictOf(words: string): Verdict {
  try {
    return JSON.parse(words) as Verdict
  } catch {
    return { standard: null, diagnostics: [words.slice(0, 2000)] }
  }
}

/** Control characters, which come with text copied from elsewhere, show as nothing and would cost the PDF its standard. */
function withoutControls(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '') : value
}
