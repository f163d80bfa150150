import { describe, expect, it } from 'vitest'
import { code, filesUnder, places, read, sources } from './sources.ts'

const everything = filesUnder('app')
const pure = sources.filter((path) => /^app\/(domains|kernel)\//.test(path) && !path.endsWith('.server.ts'))
const commands = sources.filter((path) => /\/commands\/.*\.server\.ts$/.test(path))

it('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(20)
  expect(pure.length).toBeGreaterThan(3)
})

describe('names and places', () => {
  it('no drawers: every folder and file says what it holds', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|lib|stuff|new|old|next|legacy|v\d)([./]|$)/
    expect(everything.filter((path) => drawer.test(path))).toEqual([])
  })

  it('no barrels', () => {
    expect(places(sources, /export \* from/g)).toEqual([])
  })

  it('no React under domains, kernel or platform', () => {
    expect(everything.filter((path) => /^app\/(domains|kernel|platform)\/.*\.tsx$/.test(path))).toEqual([])
  })

  it('no file runs past 300 lines', () => {
    expect(
      [...sources, ...filesUnder('tests'), ...filesUnder('scripts')].filter(
        (path) => /\.(tsx?|mjs|css)$/.test(path) && read(path).split('\n').length > 301,
      ),
    ).toEqual([])
  })
})

describe('what a file may do', () => {
  it('pure files read no clock, dice, environment or console', () => {
    expect(places(pure, /new Date\(\)|Date\.now\(|Math\.random\(|process\.env|console\.|Temporal\.Now/g)).toEqual([])
  })

  it('settings are read in one place', () => {
    // What Node and the system say of themselves is no setting of the product.
    const setting = /process\.env(?!\.(NODE_ENV|SystemRoot|UV_THREADPOOL_SIZE)\b)/g
    const place = /^app\/(platform\/config|cli)\/|^app\/(start|entry)\.server\./
    expect(
      places(
        sources.filter((path) => !place.test(path)),
        setting,
      ),
    ).toEqual([])
  })

  it('a command is one exported verb, named as its file, and asks a policy', () => {
    const wrong = commands.filter((path) => {
      const name = (path.split('/').at(-1) ?? '')
        .replace('.server.ts', '')
        .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      const exported = [...code(path).matchAll(/export (?:async )?(?:function|const) (\w+)/g)].map(([, found]) => found)
      return exported.length !== 1 || exported[0] !== name || !/\bmay[A-Z]\w*\(|\bopenToAll\(/.test(code(path))
    })
    expect(wrong).toEqual([])
  })

  it('no text goes into a page as markup', () => {
    expect(places(sources, /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/g)).toEqual([])
  })
})
