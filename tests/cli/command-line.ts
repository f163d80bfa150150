/** The operator's command line as a test runs it: on a database and a folder of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'
import { runCommandLine } from '#app/cli/main.server.ts'
import type { Engine } from '#tests/support/databases.ts'

export interface Said {
  status: number
  out: string
  err: string
}

/** Before each test, on an engine: an empty database, no files, and a folder for what the test writes. */
export function commandLine(engine: Engine) {
  const place = { folder: '', databaseUrl: '' }
  let out: Buffer[] = []
  let err = ''
  beforeEach(async () => {
    place.folder = await mkdtemp(path.join(tmpdir(), 'command-line-'))
    place.databaseUrl = (await engine.freshDatabase()).url
    const settings = { DATABASE_URL: place.databaseUrl, FILES_URL: `file://${place.folder}/files`, LOG_LEVEL: 'silent' }
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
    vi.stubEnv('SESSION_SECRET', 'a secret of the tests and of nobody else')
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out.push(Buffer.from(text as string))
      return true
    })
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += String(text)
      return true
    })
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    await rm(place.folder, { recursive: true, force: true })
  })
  return {
    place,
    async run(...argv: string[]): Promise<Said> {
      out = []
      err = ''
      const status = await runCommandLine(argv)
      return { status, out: Buffer.concat(out).toString('utf8'), err }
    },
    /** Writes a file into the folder and gives its path. */
    async file(name: string, content: string | Buffer): Promise<string> {
      const file = path.join(place.folder, name)
      await writeFile(file, content)
      return file
    },
  }
}
