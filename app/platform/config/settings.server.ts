import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)
const url = z.string().url()

const shape = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:)/, 'begins with file: or postgres:')
      .default('file:./data/app.db'),
    FILES_URL: z
      .string()
      .regex(/^file:/, 'begins with file:')
      .default('file:./uploads'),
    PORT: port.default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    PUBLIC_URL: url.optional(),
    SESSION_SECRET: z.string().min(32, 'has at least 32 characters').optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'begins with smtp:// or smtps://')
      .optional(),
    MAIL_FROM: z.string().min(3).default('Kunst rett vest <post@example.com>'),
    TILE_URL: z
      .string()
      .includes('{z}')
      .default('https://cache.kartverket.no/v1/wmts/1.0.0/topograatone/default/webmercator/{z}/{y}/{x}.png'),
    TILE_ATTRIBUTION: z.string().default('© Kartverket'),
    TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  })
  .refine((s) => !s.SMTP_URL || s.MAIL_FROM !== 'Kunst rett vest <post@example.com>', {
    path: ['MAIL_FROM'],
    message: 'is needed when SMTP_URL is set',
  })

/** What the operator decides, parsed once; nobody else reads the environment. */
export interface Settings {
  production: boolean
  databaseUrl: string
  filesUrl: string
  port: number
  host: string
  publicUrl: string
  sessionSecret: string
  smtpUrl: string | null
  mailFrom: string
  tileUrl: string
  tileAttribution: string
  trustProxy: number
  logLevel: string
}

/** Settings that cannot be used; the message names each one and why, and the server does not start. */
export class SettingsRefused extends Error {}

/** Reads the settings. Throws SettingsRefused; may write the session secret beside the database at the first start. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new SettingsRefused(`these settings cannot be used:\n  ${faults.join('\n  ')}`)
  }
  const s = parsed.data
  return {
    production: s.NODE_ENV === 'production',
    databaseUrl: s.DATABASE_URL,
    filesUrl: s.FILES_URL,
    port: s.PORT,
    host: s.HOST,
    publicUrl: (s.PUBLIC_URL ?? `http://localhost:${s.PORT}`).replace(/\/$/, ''),
    sessionSecret: s.SESSION_SECRET ?? keptSecret(s.DATABASE_URL),
    smtpUrl: s.SMTP_URL ?? null,
    mailFrom: s.MAIL_FROM,
    tileUrl: s.TILE_URL,
    tileAttribution: s.TILE_ATTRIBUTION,
    trustProxy: s.TRUST_PROXY,
    logLevel: s.LOG_LEVEL,
  }
}

/** Made at the first start and kept beside the database, readable by the owner alone. */
function keptSecret(databaseUrl: string): string {
  const folder = databaseUrl.startsWith('file:') ? path.dirname(databaseUrl.slice('file:'.length)) : 'data'
  const file = path.resolve(folder, 'session-secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
