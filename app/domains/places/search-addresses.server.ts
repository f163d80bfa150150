import { registerAt } from '#app/platform/addresses/address-register.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type AddressAnswer, foundAddresses, LEAST_WORDS, MOST_WORDS, membersIn, nameToday } from './address-search.ts'
import { listMunicipalities } from './queries.server.ts'

/**
 * Addresses in the alliance's municipalities that go with what was typed: in `municipalityId` first, and in the others
 * only when that has none. Nothing is found outside the alliance. Never throws for the register's sake: without an answer it says so.
 */
export async function searchAddresses(
  ctx: Context,
  typed: string,
  municipalityId: string | null,
): Promise<AddressAnswer> {
  const words = typed.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS)
  if (words.replace(/[^\p{L}\p{N}]/gu, '').length < LEAST_WORDS) return { state: 'short' }
  if (ctx.settings.addressUrl === null) return { state: 'unreachable' }
  const members = await listMunicipalities(ctx.db)
  const register = registerAt(ctx.settings.addressUrl, ctx.log)
  const within = (municipality: string | null, all: typeof members) =>
    register.search({ words, municipality }, (one) => membersIn(one.municipality, all).length > 0)
  const chosen = members.find(({ id }) => id === municipalityId)
  const near = chosen && (await within(nameToday(chosen), [chosen]))
  const found = near && near.state !== 'none' ? near : await within(null, members)
  if (found.state !== 'found') return found
  return { state: 'found', near: found.how === 'fuzzy', places: foundAddresses(found.addresses, members) }
}
