import { expect, it } from 'vitest'
import { read } from './sources.ts'

interface Lock {
  packages: Record<string, { version?: string; resolved?: string }>
}
const lock = JSON.parse(read('package-lock.json')) as Lock
const named = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>

const parts = (version: string) => version.split('-')[0]?.split('.').map(Number) ?? []
function atLeast(version: string, least: string): boolean {
  const [is, wanted] = [parts(version), parts(least)]
  const differs = is.findIndex((part, place) => part !== wanted[place])
  return differs === -1 || (is[differs] ?? 0) > (wanted[differs] ?? 0)
}

/** Every copy of a package that is installed, also deep inside another. */
const installed = (name: string) =>
  Object.entries(lock.packages).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) && version ? [version] : [],
  )

it.each([
  ['1.2.3', '1.2.3', true],
  ['1.10.0', '1.9.9', true],
  ['1.2.3', '1.2.4', false],
  ['0.99.0', '1.0.0', false],
])('%s is at least %s: %s', (version, least, is) => expect(atLeast(version, least)).toBe(is))

// Below these a picture or a form can harm the server; a check that asks the net could not be relied on.
it.each([
  ['sharp', '0.35.3'],
  ['express', '4.22.0'],
  ['better-sqlite3', '12.6.0'],
])('%s is at least %s', (name, least) => {
  expect(installed(name).length).toBeGreaterThan(0)
  expect(installed(name).filter((version) => !atLeast(version, least))).toEqual([])
})

it.each(['@remix-run/node', '@remix-run/react', '@remix-run/express', '@remix-run/server-runtime', '@remix-run/dev'])(
  '%s is the last of its line, 2.17.5',
  (name) => expect(installed(name)).toEqual(['2.17.5']),
)

it('the parts of Prisma have one version', () => {
  const prisma = [
    'prisma',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@prisma/adapter-better-sqlite3',
    '@prisma/driver-adapter-utils',
  ]
  expect(new Set(prisma.flatMap(installed)).size).toBe(1)
})

it('every dependency is named with one exact version', () => {
  const loose = Object.entries({ ...named.dependencies, ...named.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})

it('the lock file names no registry', () => {
  const addresses = Object.entries(lock.packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''))
  expect(addresses.map(([path]) => path)).toEqual([])
})
