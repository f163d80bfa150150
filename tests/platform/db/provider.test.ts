import { expect, it } from 'vitest'
import { providerOf, sqliteFile } from '#app/platform/db/provider.ts'

it.each([
  ['file:./data/app.db', 'sqlite'],
  ['file:/srv/app.db', 'sqlite'],
  ['postgres://u@h/d', 'postgresql'],
  ['postgresql://u:p@h:5432/d?sslmode=require', 'postgresql'],
])('%s is %s', (url, provider) => expect(providerOf(url)).toBe(provider))

it.each(['', 'file:', 'mysql://h/d', './data/app.db', ':memory:', 'xpostgres://h/d'])('refuses "%s"', (url) =>
  expect(() => providerOf(url)).toThrow('begins with file: or postgres:'),
)

it.each([
  ['file:./data/app.db', './data/app.db'],
  ['file:data/app.db', 'data/app.db'],
  ['file:/srv/app.db', '/srv/app.db'],
  ['file:///srv/app.db', '/srv/app.db'],
])('the file of %s is %s', (url, file) => expect(sqliteFile(url)).toBe(file))
