import { spawn } from 'node:child_process'
import path from 'node:path'
import type { Extent } from './extent.ts'
import { MAX_PIXELS } from './limits.ts'

// Named from the folder of the application, as the server that runs is one bundled file.
const SCRIPT = path.resolve(process.cwd(), 'app/platform/images/decode-heic.mjs')
/** What the decoder may use: memory in bytes, nine a pixel and some room (the unfolded picture, four a pixel, comes on top); time in milliseconds, of which twelve megapixels need about a thousand. */
export const HEIC_LIMITS = { memory: 10 * MAX_PIXELS, time: 30_000 }

/**
 * Decodes a HEIC file into a new TIFF file, in a process of its own with a limit on time and memory. The TIFF is turned
 * as the container says, has the size that the header told, and the colour profile given. Throws when it cannot be done.
 */
export function decodeHeic(
  input: string,
  output: string,
  { width, height, profile }: Extent & { profile: Buffer | undefined },
  limits = HEIC_LIMITS,
): Promise<void> {
  const numbers = [width, height, limits.memory].map(String)
  const child = spawn(process.execPath, ['--max-old-space-size=128', SCRIPT, input, output, ...numbers], {
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'ignore', 'pipe'],
    timeout: limits.time,
    killSignal: 'SIGKILL',
  })
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
      else reject(new Error(`HEIC not decoded (${signal ?? status}): ${complaint.slice(0, 500).trim()}`))
    })
  })
}
