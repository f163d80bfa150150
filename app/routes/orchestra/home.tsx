import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { homeView } from '#app/domains/desk/orchestra-home.server.ts'
import { continueEnrolment } from '#app/domains/orchestra/enrolment/commands/continue-enrolment.server.ts'
import { continueInput } from '#app/domains/orchestra/enrolment/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraHome as words } from '#app/i18n/orchestra-home.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ChildCards } from '#app/ui/orchestra/home/child-cards.tsx'
import { NextOfFamily } from '#app/ui/orchestra/home/family-seminar.tsx'
import { ContactNumbers, OfficeNumbers, Places, Stranger } from '#app/ui/orchestra/home/parts.tsx'
import { NextSeminar } from '#app/ui/orchestra/home/seminar-card.tsx'
import { ToDoList } from '#app/ui/orchestra/home/todo-list.tsx'

export const meta = titled(words.title)

export const loader = page('signed-in', ({ ctx, actor, locale }) => homeView(ctx, actor, locale))

/** One tap: the child goes on. */
export const action = deed('signed-in', continueInput, async ({ ctx, actor, url, value }) => {
  await continueEnrolment(ctx, { byId: actor.personId }, value.fromId)
  return to(withQuery(url.pathname, '', { gjort: 'fortsetter' }))
})

/** The orchestra's start page: what waits, then one's own. */
export default function OrchestraHome() {
  const t = useWords()
  const { todos, next, children, seminar, office, contact, links, stranger } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const hasPart = children.length > 0 || seminar !== null || office !== null
  return (
    <div className="stack stack--loose">
      <h1>{t(words.title)}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && search.get('gjort') && <Notice tone="success" title={t(words.wentOn)} live />}
      {stranger && <Stranger />}
      {(todos.length > 0 || hasPart) && <ToDoList todos={todos} />}
      {seminar && <NextSeminar seminar={seminar} />}
      {next.map((one) => (
        <NextOfFamily key={`${one.id} ${one.guardian}`} seminar={one} />
      ))}
      {children.length > 0 && <ChildCards cards={children} />}
      {office && <OfficeNumbers card={office} />}
      {contact && <ContactNumbers contact={contact} />}
      {links.length > 0 && <Places links={links} />}
    </div>
  )
}
