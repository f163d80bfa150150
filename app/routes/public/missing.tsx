import { page } from '#app/http/page.server.ts'
import { missing } from '#app/kernel/fault.ts'

export const loader = page('anyone', () => {
  throw missing()
})

export default function Missing() {
  return null
}
