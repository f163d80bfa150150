import { expect, it } from 'vitest'
import { filesUnder, places, read, sources } from './sources.ts'

const models = filesUnder('prisma/models')
  .flatMap((path) => [...read(path).matchAll(/^model (\w+)/gm)])
  .map(([, name = '']) => name.charAt(0).toLowerCase() + name.slice(1))
const others = sources.filter((path) => !/store\.server\.ts$/.test(path) && !path.startsWith('app/platform/db/'))

it('there are models to look for', () => {
  expect(models.length).toBeGreaterThan(20)
})

it('only stores ask the database', () => {
  expect(places(others, new RegExp(`\\b(tx|db)\\.(${models.join('|')})\\.`, 'g'))).toEqual([])
})

it('only stores and platform/db speak SQL or open transactions on the client', () => {
  // Whether the database answers at all is asked by the health check, through the context.
  expect(places(others, /\$(queryRaw|executeRaw|transaction)\w*/g)).toEqual([])
})
