import { expect, it } from 'vitest'
import { code, sources } from './sources.ts'

/**
 * A page with a program knows its own routes and no others (decision 2). What asks the server for more of them reloads
 * the page when a new version has come in between, and what was typed is gone.
 */
const screens = sources.filter((path) => path.endsWith('.tsx'))

it('sees forms of the program', () => expect(screens.some((path) => code(path).includes('<Form'))).toBe(true))

it.each(['Link', 'NavLink', 'PrefetchPageLinks', 'useFetcher', 'useNavigate'])('uses no %s', (name) => {
  const used = new RegExp(`import {[^}]*\\b${name}\\b[^}]*} from '@remix-run/react'`)
  expect(screens.filter((path) => used.test(code(path)))).toEqual([])
})

it('lets no form of the program look for routes', () => {
  const seeking = screens.filter((path) => [...code(path).matchAll(/<Form\b(?![^>]*discover="none")/g)].length > 0)
  expect(seeking).toEqual([])
})
