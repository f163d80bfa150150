import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { parseAccount, parseOrgNumber } from '#app/kernel/norwegian-numbers.ts'

const port = z.coerce.number().int().min(0).max(65535)
const url = z.string().url()
/** Whole years. From 18 one is of age, and no setting lets another decide in one's place (vergemålsloven § 8). */
const ownAge = z.coerce.number().int().min(8).max(18)

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
    MAIL_RETURN: z
      .string()
      .regex(/^[^@\s+]+@[^@\s]+$/, 'is an address without a plus sign, as retur@example.com')
      .optional(),
    BULK_MAILS_PER_MINUTE: z.coerce.number().int().min(1).max(10_000).default(120),
    TILE_URL: z
      .string()
      .includes('{z}')
      .default('https://cache.kartverket.no/v1/wmts/1.0.0/topograatone/default/webmercator/{z}/{y}/{x}.png'),
    TILE_ATTRIBUTION: z.string().default('© Kartverket'),
    ADDRESS_URL: z
      .string()
      .regex(/^(off$|https?:\/\/)/, 'begins with http:// or https://, or is off')
      .default('https://ws.geonorge.no/adresser/v1/sok'),
    ALLIANCE_NAME: z.string().min(1).default('Vestregionen'),
    ALLIANCE_ORG_NUMBER: z
      .string()
      .refine(
        (text) => parseOrgNumber(text.replace(/mva$/i, '')) !== null,
        'is an organisation number, with or without MVA',
      )
      .optional(),
    ALLIANCE_ADDRESS: z.string().max(300).default(''),
    ALLIANCE_ACCOUNT: z
      .string()
      .refine((text) => parseAccount(text) !== null, 'is an account number of eleven digits')
      .optional(),
    ORCHESTRA_ASKED_AGES: z
      .string()
      .default('13,15,18')
      .transform((text) => text.split(',').map(Number))
      .refine(
        (ages) => ages.every((one, at) => Number.isInteger(one) && one >= 8 && one <= 26 && one > (ages[at - 1] ?? 0)),
        'is ages from 8 to 26 with commas, the lowest first, as 13,15,18',
      ),
    ORCHESTRA_CONSENT_AGE: ownAge.default(15),
    ORCHESTRA_HEALTH_AGE: ownAge.default(18),
    ORCHESTRA_REPLY_AGE: ownAge.default(13),
    ORCHESTRA_ADDRESS_AGE: ownAge.default(13),
    ORCHESTRA_OWN_DATA_AGE: ownAge.default(15),
    ORCHESTRA_PLACE_AGE: ownAge.default(15),
    OFFLINE_PAGES: z.enum(['on', 'off']).default('on'),
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
  /** Where letters come back to; each with a mark of its own after a plus sign. Null: to the sender. */
  mailReturn: string | null
  /** Letters of bulk mailings that go out in a minute at most. */
  bulkPerMinute: number
  tileUrl: string
  tileAttribution: string
  /** The official address register's search; null when it is not to be asked. */
  addressUrl: string | null
  /** Who sells, as an invoice names the seller. */
  alliance: {
    name: string
    /** Nine digits; empty: not set, and no invoice is issued. */
    orgNumber: string
    /** In the VAT register: "MVA" stands after the number. */
    vatRegistered: boolean
    address: string
    /** Eleven digits; empty: not set. */
    account: string
  }
  /** Whole years at which a young musician's own word begins to count. */
  orchestraAges: {
    /** Asked directly at each of these, the lowest first. */
    asked: readonly number[]
    /** The own word decides on pictures and the name. */
    ownConsent: number
    /** The own word decides on health. */
    ownHealth: number
    /** Answers for oneself, signed in. */
    ownReply: number
    /** May have an e-mail address of one's own, to sign in with and to get letters at. */
    ownAddress: number
    /** Keeps what is known of oneself; guardians change the own address no more. */
    ownData: number
    /** Answers for the own place, and books auditions. */
    ownPlace: number
  }
  /** Whether browsers keep the public pages for when there is no network; off makes them forget what they have. */
  offlinePages: boolean
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
    mailReturn: s.MAIL_RETURN ?? null,
    bulkPerMinute: s.BULK_MAILS_PER_MINUTE,
    tileUrl: s.TILE_URL,
    tileAttribution: s.TILE_ATTRIBUTION,
    addressUrl: s.ADDRESS_URL === 'off' ? null : s.ADDRESS_URL,
    alliance: {
      name: s.ALLIANCE_NAME,
      orgNumber: parseOrgNumber(s.ALLIANCE_ORG_NUMBER?.replace(/mva$/i, '') ?? '') ?? '',
      vatRegistered: /mva$/i.test(s.ALLIANCE_ORG_NUMBER ?? ''),
      address: s.ALLIANCE_ADDRESS,
      account: parseAccount(s.ALLIANCE_ACCOUNT ?? '') ?? '',
    },
    orchestraAges: {
      asked: s.ORCHESTRA_ASKED_AGES,
      ownConsent: s.ORCHESTRA_CONSENT_AGE,
      ownHealth: s.ORCHESTRA_HEALTH_AGE,
      ownReply: s.ORCHESTRA_REPLY_AGE,
      ownAddress: s.ORCHESTRA_ADDRESS_AGE,
      ownData: s.ORCHESTRA_OWN_DATA_AGE,
      ownPlace: s.ORCHESTRA_PLACE_AGE,
    },
    offlinePages: s.OFFLINE_PAGES === 'on',
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
