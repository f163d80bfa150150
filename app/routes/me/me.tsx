import { useLoaderData } from '@remix-run/react'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { frame } from '#app/i18n/frame.ts'
import { people } from '#app/i18n/people.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

export const meta = titled(frame.me)

export const loader = page('signed-in', ({ actor }) => ({ name: actor.name || actor.email }))

export default function Me() {
  const t = useWords()
  const locale = useLocale()
  const { name } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1>{name}</h1>
      <p>
        <a href={addressIn(locale, 'mySessions')}>{t(people.sessions)}</a>
      </p>
    </div>
  )
}
