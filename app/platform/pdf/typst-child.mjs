/**
 * Compiles one typst template in a process of its own, so that a template that loops or eats memory takes down nothing
 * but itself. Reads a job as JSON from standard input, writes the PDF to file descriptor 3, and what typst has to say
 * (one JSON object) to standard error. Exit status: 0 made, 1 typst refused; killed by itself when it takes too much memory.
 *
 * Plain JavaScript beside the bundled server: it is started by its path and never imported.
 *
 * @typedef {object} Job
 * @property {string} root folder that the template may read from, absolute
 * @property {string} main the template's file, absolute, inside root
 * @property {string} fonts folder of the product's fonts, absolute
 * @property {string} data what the template shows, as JSON text; it reaches the template as a string and is never markup
 * @property {Record<string, string>} pictures files that the template shows, by the name it knows them by: "/pictures/<name>"
 * @property {number} memoryBytes resident memory that the process may use
 * @property {number} timeoutMs how long it may work; the server stops it then, and it stops itself if the server is gone
 *
 * @typedef {object} Verdict
 * @property {'ua-1' | 'tagged' | null} standard what the document fulfils; null when there is none
 * @property {unknown[]} diagnostics typst's own words, errors and warnings
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** @type {Job} */
const job = JSON.parse(readFileSync(0, 'utf8'))
await watch(job)
const { pdf, verdict } = compile(job)
if (pdf) writeFileSync(3, pdf)
say(verdict)
process.exit(pdf ? 0 : 1)

/**
 * @param {Job} job
 * @returns {{ pdf: Buffer | null, verdict: Verdict }}
 */
function compile(job) {
  const compiler = NodeCompiler.create({ workspace: job.root, fontArgs: [{ fontPaths: [job.fonts] }] })
  for (const [name, file] of Object.entries(job.pictures))
    compiler.mapShadow(path.join(job.root, 'pictures', path.basename(name)), readFileSync(file))
  const compiled = compiler.compile({ mainFilePath: job.main, inputs: { data: job.data } })
  const error = compiled.takeError()
  const document = compiled.result
  if (error || !document) {
    const diagnostics = error ? compiler.fetchDiagnostics(error) : ['no document and no error']
    return { pdf: null, verdict: { standard: null, diagnostics } }
  }
  const warnings = compiled.takeWarnings()
  const diagnostics = warnings ? compiler.fetchDiagnostics(warnings) : []
  try {
    return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1' }), verdict: { standard: 'ua-1', diagnostics } }
  } catch (refusal) {
    // One Chinese letter in a visitor's comment, which no font here has, must not cost the whole report: the document
    // stays tagged, and the log says why it is not PDF/UA.
    diagnostics.push(String(refusal))
    return { pdf: compiler.pdf(document, { pdfTags: true }), verdict: { standard: 'tagged', diagnostics } }
  }
}

/** @param {Verdict} verdict */
function say(verdict) {
  writeFileSync(2, JSON.stringify(verdict))
}

/**
 * Typst's memory lies outside JavaScript's heap, which Node can limit, and compiling blocks this thread: another thread
 * looks at the size of the process, and at the time, and ends it.
 *
 * @param {Job} job
 * @returns {Promise<void>} once the watch is on
 */
async function watch({ memoryBytes, timeoutMs }) {
  const watcher = new Worker(
    `const { memoryBytes, timeoutMs } = require('node:worker_threads').workerData
    const end = (why) => {
      require('node:fs').writeSync(2, JSON.stringify({ standard: null, diagnostics: [why] }))
      process.kill(process.pid, 'SIGKILL')
    }
    setInterval(() => process.memoryUsage.rss() > memoryBytes && end('more than ' + memoryBytes + ' bytes of memory'), 50)
    setTimeout(() => end('longer than ' + timeoutMs + ' ms, and nobody stopped it'), timeoutMs + 2000)`,
    { eval: true, workerData: { memoryBytes, timeoutMs } },
  )
  await new Promise((on) => watcher.once('online', () => on(undefined)))
  watcher.unref()
}
