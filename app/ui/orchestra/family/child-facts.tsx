import type { ChildView } from '#app/domains/orchestra/family/views.ts'
import { orchestraChild as chi } from '#app/i18n/orchestra-child.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

type View = ChildView & { municipalities: { id: string; name: string }[] }

/** What is known of a child, as plain facts. */
export function ChildFacts({ view }: { view: View }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <Facts
      facts={[
        { term: t(chi.birthDate), detail: sayFullDate(view.birthDate, locale) },
        { term: t(chi.musicSchool), detail: view.musicSchool },
        { term: t(view.isYou ? fam.phone : chi.childPhone), detail: view.phone },
        { term: t(view.isYou ? fam.email : chi.childEmail), detail: view.email },
        { term: t(chi.goesHomeAlone), detail: t(view.goesHomeAlone ? chi.yes : chi.no) },
      ]}
    />
  )
}

/** Where the child lives, as far as who looks may know; the municipality is no secret in the family. */
export function HomeOfChild({ view }: { view: View }) {
  const t = useWords()
  const { home, municipalityId, municipalities, isYou } = view
  const municipality = municipalities.find(({ id }) => id === municipalityId)?.name
  const where = municipality && <p>{t(chi.inMunicipality, { name: municipality })}</p>
  if (home.kind === 'none')
    return (
      <>
        <p className="soft">{t(chi.noHome)}</p>
        {where}
      </>
    )
  if (home.kind === 'hidden')
    return (
      <>
        <p>{home.by ? t(chi.livesWithOther, { name: home.by }) : t(chi.addressHidden)}</p>
        {where}
      </>
    )
  const { address, postalCode, city } = home.home
  return (
    <>
      {!isYou && home.withYou && <p>{t(chi.givenByYou)}</p>}
      <p className="family-address">
        {address}, {postalCode} {city}
      </p>
      {where}
    </>
  )
}

/** Who answers for the child, by name, and what each of them may do. */
export function GuardianNames({ view }: { view: View }) {
  const t = useWords()
  if (view.guardians.length === 0) return null
  return (
    <section aria-labelledby="foresatte" className="stack">
      <h2 id="foresatte">{t(fam.guardians)}</h2>
      <p className="soft small">{t(fam.guardiansHelp)}</p>
      <ul className="family-rows">
        {view.guardians.map((one) => (
          <li key={one.guardianId}>
            <span>
              <strong>{one.name || t(fam.relationOf, one)}</strong>
              {one.isYou ? ` (${t(fam.you2)})` : ''}
            </span>
            <span className="soft small">
              {[
                t(fam.relationOf, one),
                t(one.receivesMail ? fam.getsMail : fam.noMail),
                ...(one.maySign ? [t(fam.signs)] : []),
                ...(one.mayPickUp ? [t(fam.picksUp)] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whom to call when no guardian answers. */
export function Reserves({ view, reply }: { view: View; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, {}, 'add-reserve')
  const mine = reply?.intent === 'add-reserve'
  const id = (name: string) => (mine ? {} : { id: `reserve-${name}` })
  return (
    <section aria-labelledby="reserver" className="stack">
      <h2 id="reserver">{t(chi.reserves)}</h2>
      {view.reserves.length === 0 ? (
        <p className="soft">{t(chi.noReserves)}</p>
      ) : (
        <ul className="family-rows">
          {view.reserves.map(({ id: reserveId, name, phone, relation, mayPickUp }) => (
            <li key={reserveId}>
              <span>
                <strong>{name}</strong>
                {relation && ` (${relation})`}, {phone}
                {mayPickUp && <span className="soft small"> · {t(fam.picksUp)}</span>}
              </span>
              {view.can.keep && (
                <form method="post">
                  <input type="hidden" name="intent" value="drop-reserve" />
                  <input type="hidden" name="reserveId" value={reserveId} />
                  <Button variant="quiet" small aria-label={t(fam.dropContact, { value: name })}>
                    {t(fam.drop)}
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.can.keep && (
        <form method="post" className="stack" noValidate>
          <input type="hidden" name="intent" value="add-reserve" />
          <p className="soft small">{t(chi.reservesHelp)}</p>
          <TextField label={t(chi.reserveName)} autoComplete="off" {...form.field('name')} {...id('name')} />
          <TextField
            label={t(chi.reservePhone)}
            type="tel"
            autoComplete="off"
            {...form.field('phone')}
            {...id('phone')}
          />
          <TextField
            label={t(chi.reserveRelation)}
            help={t(chi.reserveRelationHelp)}
            {...form.field('relation')}
            {...id('relation')}
          />
          <CheckboxField label={t(chi.reserveMayPickUp)} {...form.box('mayPickUp')} {...id('mayPickUp')} />
          <div>
            <Button variant="secondary">{t(chi.addReserve)}</Button>
          </div>
        </form>
      )}
    </section>
  )
}
