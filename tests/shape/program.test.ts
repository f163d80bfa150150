import { expect, it } from 'vitest'
import { code, sources } from './sources.ts'

/**
 * A page with a program knows its own routes and no others (decision 2). What asks the server for more of them reloads
 * the page when a new version has come in between, and what was typed is gone.
 */
const screens = sources.filter((path) => path.endsWith('.tsx'))

it('sees forms of the program', () => expect(screens.some((path) => code(path).includes('<Form'))).toBe(true))

/** Plans on which things are dragged: nothing is typed there, and a move that a new version swallows is seen to be undone. */
const DRAGGED = ['app/ui/exhibition/hanging/use-hanging.ts', 'app/ui/orchestra/plan/use-grid.ts']

it.each([
  ['Link', []],
  ['NavLink', []],
  ['PrefetchPageLinks', []],
  ['useFetcher', DRAGGED],
  ['useNavigate', []],
])('uses no %s but in %j', (name, but) => {
  const used = new RegExp(`import {[^}]*\\b${name}\\b[^}]*} from '@remix-run/react'`)
  expect(sources.filter((path) => used.test(code(path)))).toEqual(but)
})

it('lets no form of the program look for routes', () => {
  const seeking = screens.filter((path) => [...code(path).matchAll(/<Form\b(?![^>]*discover="none")/g)].length > 0)
  expect(seeking).toEqual([])
})
