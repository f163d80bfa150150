import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { actFor } from '#app/domains/people/commands/act-for.server.ts'
import { grantRole } from '#app/domains/people/commands/grant-role.server.ts'
import { revokeRole } from '#app/domains/people/commands/revoke-role.server.ts'
import { actForInput, grantInput, revokeInput } from '#app/domains/people/input.ts'
import { ROLES } from '#app/domains/people/person.ts'
import { personWithRoles } from '#app/domains/people/queries.server.ts'
import { roleWords } from '#app/domains/people/role-words.ts'
import type { PersonView } from '#app/domains/people/views.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { audit } from '#app/i18n/audit.ts'
import { faults } from '#app/i18n/faults.ts'
import { people } from '#app/i18n/people.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

export const meta = titledBy((view: PersonView) => view.person.name || view.person.email || '')
export const handle = {
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'people', text: people.people },
  ],
}

export const loader = page('secretariat', async ({ ctx, actor, params }): Promise<PersonView> => {
  const { person, grants, can } = await personWithRoles(ctx, actor, params.id ?? '')
  const municipalities = await listMunicipalities(ctx.db)
  const names = new Map(municipalities.map((m) => [m.id, m.name]))
  return {
    person,
    grants: grants.map((grant) => ({ ...grant, municipality: names.get(grant.municipalityId ?? '') ?? null })),
    municipalities: municipalities.map(({ id, name }) => ({ id, name })),
    can,
  }
})

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [grantInput, revokeInput, actForInput]),
  async ({ ctx, actor, locale, params, url, value }) => {
    if (value.intent === 'act-for') {
      await actFor(ctx, actor, params.id ?? '')
      return to(addressIn(locale, 'me'))
    }
    if (value.intent === 'grant') await grantRole(ctx, actor, params.id ?? '', value)
    else await revokeRole(ctx, actor, value.grantId)
    return to(url.pathname)
  },
)

export default function Person() {
  const t = useWords()
  const locale = useLocale()
  const { person, grants, municipalities, can } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  return (
    <div className="stack">
      <h1>{person.name || person.email}</h1>
      <p className="cluster">
        <span>{person.email}</span>
        {person.demo && <Tag>{t(people.demoPerson)}</Tag>}
      </p>
      <p className="cluster small">
        <a href={withQuery(addressIn(locale, 'audit'), '', { person: person.id })}>{t(audit.ofPerson)}</a>
      </p>
      {can.actFor && (
        <section className="panel stack" aria-labelledby="handle-for">
          <h2 id="handle-for">{t(audit.actFor)}</h2>
          <p className="measure">{t(audit.actForHelp)}</p>
          <form method="post">
            <input type="hidden" name="intent" value="act-for" />
            <Button variant="secondary">{t(audit.actForName, { name: person.name || person.email || '' })}</Button>
          </form>
        </section>
      )}
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <section className="stack" aria-labelledby="roller">
        <h2 id="roller">{t(people.roles)}</h2>
        <ul className="plain-list stack">
          {grants.map((grant) => (
            <li key={grant.id} className="cluster">
              <strong>{t(roleWords[grant.role])}</strong>
              {grant.editionYear && <span>{grant.editionYear}</span>}
              {grant.municipality && <span>{grant.municipality}</span>}
              {grant.can.revoke && (
                <form method="post">
                  <input type="hidden" name="intent" value="revoke" />
                  <input type="hidden" name="grantId" value={grant.id} />
                  <Button variant="quiet" small aria-label={`${t(people.takeRole)}: ${t(roleWords[grant.role])}`}>
                    {t(people.takeRole)}
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="ny-rolle">
        <h2 id="ny-rolle">{t(people.giveRole)}</h2>
        <form method="post" className="stack measure" noValidate>
          <input type="hidden" name="intent" value="grant" />
          <SelectField
            label={t(people.role)}
            choices={ROLES.map((role) => ({ value: role, label: t(roleWords[role]) }))}
            {...form.field('role')}
          />
          <NumberField label={t(people.roleYear)} help={t(people.roleYearHelp)} {...form.field('editionYear')} />
          <SelectField
            label={t(people.roleMunicipality)}
            ask={t(people.anyMunicipality)}
            choices={municipalities.map((m) => ({ value: m.id, label: m.name }))}
            {...form.field('municipalityId')}
          />
          <div>
            <Button>{t(people.giveRole)}</Button>
          </div>
        </form>
      </section>
    </div>
  )
}
