import { spawn } from 'node:child_process'
import path from 'node:path'
import type { Extent } from './extent.ts'
import { MAX_PIXELS } from './limits.ts'

// Named from the folder of the application, as the server that runs is one bundled file.
const SCRIPT = path.resolve(process.cwd(), 'app/platform/images/decode-heic.mjs')
/**
 * What the decoder may use. Memory in bytes: it needs nine a pixel, and the unfolded picture comes on top with four.
 * Time in milliseconds: twelve megapixels need about a thousand.
 */
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
      const fault = new Error(`HEIC not decoded (${signal ?? status}): ${complaint.slice(0, 500).trim()}`)
      if (status === 0) resolve()
      // With a code, as every fault of the machine has, it is not taken for a fault of the picture.
      else reject(status === 2 ? Object.assign(fault, { code: 'EIO' }) : fault)
    })
  })
}
