import { useLoaderData } from '@remix-run/react'
import { endSession } from '#app/domains/people/commands/end-session.server.ts'
import { endSessionInput } from '#app/domains/people/input.ts'
import { sessionsView } from '#app/domains/people/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { frame } from '#app/i18n/frame.ts'
import { people } from '#app/i18n/people.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

export const meta = titled(people.sessions)
export const handle = { path: [{ name: 'me', text: frame.me }] }

export const loader = page('signed-in', ({ ctx, actor }) => sessionsView(ctx, actor))

export const action = deed('signed-in', endSessionInput, async ({ ctx, actor, url, value }) => {
  await endSession(ctx, actor, value.sessionId)
  return to(url.pathname)
})

export default function Sessions() {
  const t = useWords()
  const locale = useLocale()
  const { sessions } = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1>{t(people.sessions)}</h1>
      <p className="lede">{t(people.sessionsLede)}</p>
      <ul className="plain-list stack">
        {sessions.map((session) => (
          <li key={session.id} className="stack">
            <span className="cluster">
              <span>{session.device}</span>
              {session.current && <Tag>{t(people.thisSession)}</Tag>}
            </span>
            <span className="cluster">
              <span className="soft">{t(people.lastUsed, { when: sayInstant(session.lastSeenAt, locale) })}</span>
              <form method="post">
                <input type="hidden" name="sessionId" value={session.id} />
                <Button variant="secondary" small>
                  {t(people.endSession)}
                </Button>
              </form>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
