import { expect, it } from 'vitest'
import { code, filesUnder, places, read, sources } from './sources.ts'

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

/** What stands between the parenthesis that opens here and the one that closes it. */
function within(text: string, opens: number): string {
  let depth = 0
  for (let at = opens; at < text.length; at++) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')' && --depth === 0) return text.slice(opens, at)
  }
  return text.slice(opens)
}

it('asks one thing after the other of what may be a transaction: it has one connection', () => {
  const atOnce = sources
    .filter((path) => path.startsWith('app/domains/'))
    .filter((path) => {
      const text = code(path)
      return [...text.matchAll(/Promise\.all/g)].some(({ index }) =>
        /\btx\b/.test(within(text, text.indexOf('(', index))),
      )
    })
  expect(atOnce).toEqual([])
})
