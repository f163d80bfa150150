import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSettings, SettingsRefused } from '#app/platform/config/settings.server.ts'

const secret = 'x'.repeat(32)
const read = (env: Record<string, string>) =>
  readSettings({ SESSION_SECRET: secret, ...env } as unknown as NodeJS.ProcessEnv)

it('has a value for everything that need not be decided', () => {
  expect(read({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    smtpUrl: null,
    trustProxy: 0,
    production: true,
  })
  expect(read({ PUBLIC_URL: 'https://kunstrettvest.example/', PORT: '8080' })).toMatchObject({
    publicUrl: 'https://kunstrettvest.example',
    port: 8080,
  })
})

it('takes the ages at which a young musician’s own word counts', () => {
  const usual = { ownConsent: 15, ownHealth: 18, ownReply: 13, ownAddress: 13, ownData: 15, ownPlace: 15 }
  expect(read({}).orchestraAges).toEqual({ asked: [13, 15, 18], ...usual })
  expect(read({ ORCHESTRA_ASKED_AGES: '12, 16', ORCHESTRA_CONSENT_AGE: '16' }).orchestraAges).toEqual({
    ...{ ...usual, asked: [12, 16], ownConsent: 16 },
  })
  const others = { ORCHESTRA_ADDRESS_AGE: '12', ORCHESTRA_OWN_DATA_AGE: '8', ORCHESTRA_PLACE_AGE: '18' }
  expect(read(others).orchestraAges).toMatchObject({ ...usual, ownAddress: 12, ownData: 8, ownPlace: 18 })
})

it.each([
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ FILES_URL: 's3://bucket' }, 'FILES_URL'],
  [{ PORT: 'mange' }, 'PORT'],
  [{ SESSION_SECRET: 'kort' }, 'SESSION_SECRET'],
  [{ SMTP_URL: 'http://x' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtp://localhost' }, 'MAIL_FROM'],
  [{ TILE_URL: 'https://x/tiles' }, 'TILE_URL'],
  [{ ADDRESS_URL: 'ftp://x' }, 'ADDRESS_URL'],
  [{ ORCHESTRA_ASKED_AGES: '15,13' }, 'ORCHESTRA_ASKED_AGES'],
  [{ ORCHESTRA_ASKED_AGES: 'tretten' }, 'ORCHESTRA_ASKED_AGES'],
  [{ ORCHESTRA_CONSENT_AGE: '5' }, 'ORCHESTRA_CONSENT_AGE'],
  [{ ORCHESTRA_HEALTH_AGE: '19' }, 'ORCHESTRA_HEALTH_AGE'],
  [{ ORCHESTRA_ADDRESS_AGE: 'tretten' }, 'ORCHESTRA_ADDRESS_AGE'],
  [{ ORCHESTRA_ADDRESS_AGE: '7' }, 'ORCHESTRA_ADDRESS_AGE'],
  [{ ORCHESTRA_OWN_DATA_AGE: '15.5' }, 'ORCHESTRA_OWN_DATA_AGE'],
  [{ ORCHESTRA_OWN_DATA_AGE: '19' }, 'ORCHESTRA_OWN_DATA_AGE'],
  [{ ORCHESTRA_PLACE_AGE: '-15' }, 'ORCHESTRA_PLACE_AGE'],
  [{ OFFLINE_PAGES: 'kanskje' }, 'OFFLINE_PAGES'],
  [{ TRUST_PROXY: '-1' }, 'TRUST_PROXY'],
  [{ LOG_LEVEL: 'mye' }, 'LOG_LEVEL'],
])('refuses %j and names it', (env, name) => {
  expect(() => read(env)).toThrow(SettingsRefused)
  expect(() => read(env)).toThrow(name)
})

it('makes a secret once and keeps it for the owner alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  const env = { DATABASE_URL: `file:${folder}/app.db` } as unknown as NodeJS.ProcessEnv
  const first = readSettings(env).sessionSecret
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(readSettings(env).sessionSecret).toBe(first)
  expect(statSync(join(folder, 'session-secret')).mode & 0o077).toBe(0)
})
