import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { waysOf } from '#app/domains/desk/orchestra-ways.server.ts'
import { remainsOf } from '#app/domains/orchestra/account/child-remains.server.ts'
import { enrolmentsOfChildren } from '#app/domains/orchestra/enrolment/of-children.server.ts'
import { addReserve } from '#app/domains/orchestra/family/commands/add-reserve.server.ts'
import { deleteChild } from '#app/domains/orchestra/family/commands/delete-child.server.ts'
import { dropReserve } from '#app/domains/orchestra/family/commands/drop-reserve.server.ts'
import { saveChild } from '#app/domains/orchestra/family/commands/save-child.server.ts'
import { saveHome } from '#app/domains/orchestra/family/commands/save-home.server.ts'
import {
  addReserveInput,
  deleteChildInput,
  dropReserveInput,
  saveChildInput,
  saveHomeInput,
} from '#app/domains/orchestra/family/input.ts'
import { childView } from '#app/domains/orchestra/family/screens.server.ts'
import type { ChildView } from '#app/domains/orchestra/family/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import { termOf } from '#app/domains/orchestra/term.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraChild as chi } from '#app/i18n/orchestra-child.ts'
import { orchestraChildAddress as address } from '#app/i18n/orchestra-child-address.ts'
import { orchestraEnrolment } from '#app/i18n/orchestra-enrolment.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { orchestraSemester } from '#app/i18n/orchestra-semester.ts'
import { people } from '#app/i18n/people.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { ChildFacts, GuardianNames, HomeOfChild, Reserves } from '#app/ui/orchestra/family/child-facts.tsx'
import { ChildForm, DeleteForm, HomeForm } from '#app/ui/orchestra/family/child-forms.tsx'
import { Ways } from '#app/ui/orchestra/family/ways.tsx'

export const meta = titledBy((view: ChildView) => view.name)
export const handle = { path: [{ name: 'family' as const, text: fam.family }] }
export const headers = () => ({ 'Cache-Control': 'no-store' })

export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  const child = await childView(ctx, actor, params.id ?? '')
  return {
    ...child,
    remains: child.can.hindered.length > 0 ? await remainsOf(ctx.db, child.childId) : [],
    ways: (await waysOf(ctx, locale, [child.childId]))[0] ?? null,
    enrolments: (await enrolmentsOfChildren(ctx.db, [child.childId])).map((one) => ({
      id: one.id,
      href: addressIn(locale, 'enrolment', { term: termOf(one.semester), id: one.id }),
      text: say(locale, chi.enrolledIn, {
        semester: say(locale, orchestraSemester.heading, one.semester),
        ensemble: sayEnsemble(one.ensemble, locale),
        instrument: say(locale, groupWords(one.instrument)),
      }),
      state: say(locale, orchestraEnrolment.state, { state: one.state }),
    })),
    municipalities: (await listMunicipalities(ctx.db)).map(({ id, name }) => ({ id, name })),
  }
})

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [saveChildInput, saveHomeInput, addReserveInput, dropReserveInput, deleteChildInput]),
  async ({ ctx, actor, locale, params, url, value }) => {
    const id = params.id ?? ''
    switch (value.intent) {
      case 'child':
        if ((await saveChild(ctx, actor, id, value)) === 'asked')
          return to(withQuery(url.pathname, '', { gjort: 'adresse' }))
        break
      case 'home': {
        const home = value.home === 'me' ? null : homeIn(value)
        await saveHome(ctx, actor, id, { version: value.version, home })
        break
      }
      case 'add-reserve': {
        const { intent: _, ...reserve } = value
        await addReserve(ctx, actor, id, reserve)
        break
      }
      case 'drop-reserve':
        await dropReserve(ctx, actor, id, value.reserveId)
        break
      case 'delete':
        if ((await deleteChild(ctx, actor, id, value.name)) === 'deleted')
          return to(withQuery(addressIn(locale, 'family'), '', { gjort: 'slettet' }))
        return to(withQuery(url.pathname, '', { gjort: 'tomt' }))
    }
    return to(withQuery(url.pathname, '', { gjort: 'lagret' }))
  },
)

const homeIn = ({
  address,
  postalCode,
  city,
  municipalityId,
}: Extract<z.output<typeof saveHomeInput>, { home: 'other' }>) => ({
  ...{ address, postalCode, city, municipalityId },
})

export default function Child() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const form = formOf(reply)
  const { childId, age, can, municipalities } = view
  const isOpen = (...intents: string[]) => intents.includes(reply?.intent ?? '') || undefined
  return (
    <div className="stack stack--parts measure">
      <div className="stack">
        <h1>{view.name}</h1>
        <p className="cluster">
          <span>{t(fam.age, { age })}</span>
          {view.demo && <Tag>{t(people.demoPerson)}</Tag>}
        </p>
        {search.get('gjort') === 'lagret' && !reply && <Notice tone="success" title={t(fam.saved)} live />}
        {search.get('gjort') === 'tomt' && !reply && <Notice tone="success" title={t(chi.emptied)} live />}
        {search.get('gjort') === 'adresse' && !reply && (
          <Notice tone="success" title={t(address.asked)} live>
            {t(address.askedHelp)}
          </Notice>
        )}
        <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      </div>
      <section aria-labelledby="orkesteret" className="stack">
        <h2 id="orkesteret">{t(chi.orchestra)}</h2>
        {view.enrolments.length === 0 ? (
          <p className="soft">{t(chi.notEnrolled)}</p>
        ) : (
          <ul className="plain-list stack stack--tight">
            {view.enrolments.map(({ id, href, text, state }) => (
              <li key={id}>
                <a href={href}>{text}</a> <Tag>{state}</Tag>
              </li>
            ))}
          </ul>
        )}
        <Ways ways={view.ways} />
      </section>
      <section aria-labelledby="om" className="stack">
        <h2 id="om">{t(view.isYou ? chi.aboutYou : chi.aboutChild)}</h2>
        <ChildFacts view={view} />
        {can.keep && (
          <Disclosure summary={t(chi.changeChild)} open={isOpen('child')}>
            <ChildForm view={view} reply={reply} />
          </Disclosure>
        )}
      </section>
      <section aria-labelledby="hjemme" className="stack">
        <h2 id="hjemme">{t(chi.home)}</h2>
        <HomeOfChild view={view} />
        {can.keep && (
          <Disclosure summary={t(chi.changeHome)} open={isOpen('home')}>
            <HomeForm view={view} reply={reply} municipalities={municipalities} />
          </Disclosure>
        )}
      </section>
      <GuardianNames view={view} />
      <Reserves view={view} reply={reply} />
      <section aria-labelledby="videre" className="stack">
        <h2 id="videre">{t(chi.toConsents)}</h2>
        <p>{t(chi.consentsSaid, view.consents)}</p>
        <div className="cluster">
          <LinkButton variant="secondary" href={addressIn(locale, 'childConsents', { id: childId })}>
            {t(chi.toConsents)}
          </LinkButton>
          {can.openHealth && (
            <LinkButton variant="secondary" href={addressIn(locale, 'childHealth', { id: childId })}>
              {t(chi.toHealth)}
            </LinkButton>
          )}
        </div>
        {can.openHealth && <p className="soft small">{t(chi.toHealthHelp)}</p>}
      </section>
      {can.delete && (
        <Disclosure
          summary={t(chi.delete, { name: view.firstName })}
          open={isOpen('delete') || search.get('gjort') === 'tomt'}
        >
          <DeleteForm view={view} remains={view.remains} reply={reply} />
        </Disclosure>
      )}
    </div>
  )
}
