import { spawn } from 'node:child_process'
import path from 'node:path'
import { MAX_PIXELS } from './limits.ts'

// Named from the folder of the application, as the server that runs is one bundled file.
const SCRIPT = path.resolve(process.cwd(), 'app/platform/images/decode-heic.mjs')
/** Memory of the decoder in bytes: nine bytes a pixel and some room. The unfolded picture is four bytes a pixel beside it. */
const DECODER_MEMORY = 10 * MAX_PIXELS
/** In milliseconds. Twelve megapixels take about one second. */
const TIME_LIMIT = 30_000

/**
 * Decodes a HEIC file into a TIFF file beside it, in a process of its own with a limit on time and memory; the TIFF is
 * turned as the container says and has the colour profile given. Throws when the picture cannot be decoded.
 */
export function decodeHeic(input: string, output: string, profile: Buffer | undefined): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=128', SCRIPT, input, output, String(MAX_PIXELS), String(DECODER_MEMORY)],
    { env: { NODE_ENV: 'production' }, stdio: ['pipe', 'ignore', 'pipe'], timeout: TIME_LIMIT, killSignal: 'SIGKILL' },
  )
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < 2000) complaint += chunk.toString()
  })
  // The process may end before it has read the profile; its exit tells why.
  child.stdin.on('error', () => {})
  child.stdin.end(profile)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => {
      if (status === 0) resolve()
      else reject(new Error(`HEIC not decoded (${signal ?? status}): ${complaint.slice(0, 500)}`))
    })
  })
}
