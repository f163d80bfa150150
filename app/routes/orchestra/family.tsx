import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { waysOf } from '#app/domains/desk/orchestra-ways.server.ts'
import { enrolmentsOfChildren } from '#app/domains/orchestra/enrolment/of-children.server.ts'
import { addContact } from '#app/domains/orchestra/family/commands/add-contact.server.ts'
import { dropContact } from '#app/domains/orchestra/family/commands/drop-contact.server.ts'
import { endGuardianship } from '#app/domains/orchestra/family/commands/end-guardianship.server.ts'
import { inviteGuardian } from '#app/domains/orchestra/family/commands/invite-guardian.server.ts'
import { renewLink } from '#app/domains/orchestra/family/commands/renew-link.server.ts'
import { saveGuardian } from '#app/domains/orchestra/family/commands/save-guardian.server.ts'
import { setLink } from '#app/domains/orchestra/family/commands/set-link.server.ts'
import { withdrawInvitation } from '#app/domains/orchestra/family/commands/withdraw-invitation.server.ts'
import {
  addContactInput,
  dropContactInput,
  endLinkInput,
  freshCodeInput,
  inviteInput,
  renewLinkInput,
  saveGuardianInput,
  setLinkInput,
  withdrawInvitationInput,
} from '#app/domains/orchestra/family/input.ts'
import { familyView } from '#app/domains/orchestra/family/screens.server.ts'
import type { ChildLine } from '#app/domains/orchestra/family/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { lettersPath } from '#app/domains/orchestra/message/own-letters.server.ts'
import { findSelf } from '#app/domains/orchestra/reply/musician.server.ts'
import { nextUnanswered } from '#app/domains/orchestra/reply/next-unanswered.server.ts'
import { listed } from '#app/domains/orchestra/reply/say-reply.ts'
import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import { termOf } from '#app/domains/orchestra/term.ts'
import { requestSignIn } from '#app/domains/people/commands/request-sign-in.server.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { setCookie } from '#app/http/session.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraChild as chi } from '#app/i18n/orchestra-child.ts'
import { orchestraEnrolment } from '#app/i18n/orchestra-enrolment.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { orchestraSemester } from '#app/i18n/orchestra-semester.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ChildCard } from '#app/ui/orchestra/family/child-card.tsx'
import { Calendar, ContactList, GuardianForm, OwnLinks } from '#app/ui/orchestra/family/guardian-forms.tsx'
import { Guardians } from '#app/ui/orchestra/family/guardians.tsx'
import { AskForCode } from '#app/ui/orchestra/family/health.tsx'
import { ToLetters } from '#app/ui/orchestra/message/to-letters.tsx'

export const meta = titled(fam.family)
export const handle = { path: [] }
export const headers = () => ({ 'Cache-Control': 'no-store' })

export const loader = page('signed-in', async ({ ctx, actor, locale }) => {
  const family = await familyView(ctx, actor, locale)
  const ids = family.children.map(({ childId }) => childId)
  const today = civilDateOf(ctx.now)
  const enrolments = (await enrolmentsOfChildren(ctx.db, ids)).filter(({ semester }) => semester.ends >= today)
  return {
    ...family,
    enrolments: enrolments.map((one) => ({
      ...{ id: one.id, childId: one.childId, offered: one.state === 'offered' },
      href: addressIn(locale, 'enrolment', { term: termOf(one.semester), id: one.id }),
      text: say(locale, chi.enrolledIn, {
        semester: say(locale, orchestraSemester.heading, one.semester),
        ensemble: sayEnsemble(one.ensemble, locale),
        instrument: say(locale, groupWords(one.instrument)),
      }),
      state: say(locale, orchestraEnrolment.state, { state: one.state }),
    })),
    unanswered: await nextUnanswered(ctx, locale, enrolments),
    ownReply: (await findSelf(ctx, ctx.db, actor))?.answers ? addressIn(locale, 'ownReply') : null,
    letters: family.children.length > 0 || family.you.isGuardian ? lettersPath(actor, locale) : null,
    ways: await waysOf(ctx, locale, ids),
    municipalities: (await listMunicipalities(ctx.db)).map(({ id, name }) => ({ id, name })),
  }
})

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [
    saveGuardianInput,
    addContactInput,
    dropContactInput,
    setLinkInput,
    inviteInput,
    withdrawInvitationInput,
    endLinkInput,
    renewLinkInput,
    freshCodeInput,
  ]),
  async ({ ctx, actor, locale, url, value }) => {
    const at = (done: string) => to(withQuery(url.pathname, '', { gjort: done }))
    switch (value.intent) {
      case 'code': {
        const pending = await requestSignIn(ctx, locale, actor.email, url.pathname)
        return to(addressIn(locale, 'signInCode'), { 'Set-Cookie': await setCookie(ctx.settings, 'pending', pending) })
      }
      case 'guardian': {
        const { intent: _, ...given } = value
        await saveGuardian(ctx, actor, given)
        return at('lagret')
      }
      case 'add-contact':
        await addContact(ctx, actor, value)
        return at('lagret')
      case 'drop-contact':
        await dropContact(ctx, actor, value.contactId)
        return at('lagret')
      case 'link':
        await setLink(ctx, actor, { ...value, guardianId: actor.personId })
        return at('lagret')
      case 'invite':
        await inviteGuardian(ctx, actor, locale, value)
        return at('invitert')
      case 'withdraw-invitation':
        await withdrawInvitation(ctx, actor, value.invitationId)
        return at('lagret')
      case 'end-link':
        await endGuardianship(ctx, actor, value)
        return at('lagret')
      case 'renew-link':
        await renewLink(ctx, actor, value.which)
        return at('lagret')
    }
  },
)

export default function Family() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const form = formOf(reply)
  const { you, children } = view
  const ownOnly = children.length > 0 && children.every(({ isYou }) => isYou)
  const isOpen = (...intents: string[]) => intents.includes(reply?.intent ?? '') || undefined
  return (
    <div className="stack stack--parts measure">
      <div className="stack">
        <h1>{t(fam.family)}</h1>
        <p className="lede">{t(ownOnly ? fam.ownLede : fam.lede)}</p>
        <Done />
        <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
        <ToAnswer view={view} />
      </div>
      {children.length === 0 ? (
        <EmptyState
          level={2}
          title={t(fam.noChildren)}
          action={<LinkButton href={addressIn(locale, 'orchestraRegister')}>{t(fam.register)}</LinkButton>}
        >
          {t(fam.noChildrenHelp)}
        </EmptyState>
      ) : (
        <>
          <ul className="family-children">
            {children.map((child) => (
              <ChildCard
                key={child.childId}
                child={child}
                enrolments={view.enrolments.filter(({ childId }) => childId === child.childId)}
                more={wantedOf(child, view, t)}
                ways={view.ways.find(({ childId }) => childId === child.childId) ?? null}
              />
            ))}
          </ul>
          {!ownOnly && (
            <div>
              <LinkButton variant="secondary" href={addressIn(locale, 'orchestraRegister')}>
                {t(fam.registerMore)}
              </LinkButton>
            </div>
          )}
        </>
      )}
      {view.letters && <ToLetters href={view.letters} />}
      {you.isGuardian && (
        <section aria-labelledby="deg" className="stack">
          <h2 id="deg">{t(fam.you)}</h2>
          <p className="soft small">{t(fam.youHelp)}</p>
          <Disclosure summary={t(chi.changeChild)} open={isOpen('guardian') || you.home.address === '' || undefined}>
            <GuardianForm you={you} reply={reply} municipalities={view.municipalities} />
          </Disclosure>
          <Disclosure summary={t(fam.contacts)} open={isOpen('add-contact')}>
            <ContactList you={you} reply={reply} />
          </Disclosure>
          <Disclosure summary={t(chi.link)}>
            <OwnLinks you={you} />
          </Disclosure>
        </section>
      )}
      {you.calendarUrl && <Calendar url={you.calendarUrl} />}
      {children.some(({ isYou, guardians }) => !isYou || guardians.some(({ can }) => can.end)) && (
        <Guardians view={view} reply={reply} />
      )}
      {(children.length > 0 || you.isGuardian) && <TakeOut email={you.email} />}
    </div>
  )
}

type View = ReturnType<typeof useLoaderData<typeof loader>>

/** What other areas want done for a child. */
const wantedOf = (
  { childId }: ChildLine,
  view: View,
  t: ReturnType<typeof useWords>,
): { href: string; text: string }[] =>
  view.enrolments
    .filter((one) => one.childId === childId && one.offered)
    .map(({ href }) => ({ href, text: t(fam.todoOffer) }))

/** The seminars that wait for an answer: once for all the children that it is about. */
function ToAnswer({ view }: { view: View }) {
  const t = useWords()
  const locale = useLocale()
  const said = view.unanswered.flatMap(({ seminarId, title, day, childIds }) => {
    const self = view.children.some(({ childId, isYou }) => isYou && childIds.includes(childId))
    const names = view.children
      .filter(({ childId, isYou }) => !isYou && childIds.includes(childId))
      .map(({ firstName }) => firstName)
    return [
      ...(names.length > 0 && view.you.replyPath
        ? [
            {
              key: seminarId,
              href: view.you.replyPath,
              text: t(fam.todoReply, { names: listed(names, locale), title, day }),
            },
          ]
        : []),
      ...(self && view.ownReply
        ? [{ key: `own ${seminarId}`, href: view.ownReply, text: t(fam.todoOwnReply, { title, day }) }]
        : []),
    ]
  })
  return said.map(({ key, href, text }) => (
    <div key={key} className="panel cluster cluster--apart">
      <p>{text}</p>
      <LinkButton href={href}>{t(fam.answerNow)}</LinkButton>
    </div>
  ))
}

/** The whole family's data as a file; where a code is asked for first, the button that sends it. */
function TakeOut({ email }: { email: string }) {
  const t = useWords()
  const locale = useLocale()
  const [search] = useSearchParams()
  return (
    <section aria-labelledby="uttak" className="stack">
      <h2 id="uttak">{t(chi.takeOut)}</h2>
      <p className="soft small">{t(chi.takeOutHelp)}</p>
      {search.get('kode') === 'fil' ? (
        <AskForCode email={email} />
      ) : (
        <div className="cluster">
          <LinkButton variant="secondary" href={addressIn(locale, 'familyFile', { format: 'zip' })}>
            {t(chi.takeZip)}
          </LinkButton>
          <LinkButton variant="quiet" href={addressIn(locale, 'familyFile', { format: 'json' })}>
            {t(chi.takeJson)}
          </LinkButton>
        </div>
      )}
    </section>
  )
}

function Done() {
  const t = useWords()
  const [search] = useSearchParams()
  const count = Number(search.get('pameldt'))
  if (count > 0)
    return (
      <Notice tone="success" title={t(fam.registered, { count })} live>
        <p>{t(fam.registeredHelp)}</p>
      </Notice>
    )
  const done = { invitert: fam.invited, slettet: chi.deleted, lagret: fam.saved }[search.get('gjort') ?? '']
  return done ? <Notice tone="success" title={t(done)} live /> : null
}
