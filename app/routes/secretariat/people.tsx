import { useActionData, useLoaderData } from '@remix-run/react'
import { addPerson } from '#app/domains/people/commands/add-person.server.ts'
import { addPersonInput } from '#app/domains/people/input.ts'
import type { Grant } from '#app/domains/people/person.ts'
import { peopleView } from '#app/domains/people/queries.server.ts'
import { roleWords } from '#app/domains/people/role-words.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { people } from '#app/i18n/people.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

export const meta = titled(people.people)
export const handle = { path: [{ name: 'secretariat', text: secretariat.overview }] }

export const loader = page('secretariat', ({ ctx, actor, url }) =>
  peopleView(ctx, actor, (url.searchParams.get('sok') ?? '').trim()),
)

export const action = deed('secretariat', addPersonInput, async ({ ctx, actor, locale, value }) =>
  to(addressIn(locale, 'person', { id: await addPerson(ctx, actor, value) })),
)

export default function People() {
  const t = useWords()
  const locale = useLocale()
  const { search, people: found } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  const roles = (grants: Grant[]) =>
    grants.map((grant) => `${t(roleWords[grant.role])}${grant.editionYear ? ` ${grant.editionYear}` : ''}`).join(', ')
  return (
    <div className="stack">
      <h1>{t(people.people)}</h1>
      <form method="get" className="cluster" role="search">
        <TextField label={t(people.searchPeople)} name="sok" type="search" defaultValue={search} width="medium" />
        <Button variant="secondary">{t(people.search)}</Button>
      </form>
      <DataTable
        caption={t(people.people)}
        captionHidden
        rows={found}
        rowKey={(person) => person.id}
        empty={<EmptyState title={t(people.noPeople)} level={2} />}
        columns={[
          {
            key: 'name',
            label: t(people.name),
            names: true,
            cell: (person) => (
              <a href={addressIn(locale, 'person', { id: person.id })}>{person.name || person.email}</a>
            ),
          },
          { key: 'email', label: t(people.email), cell: (person) => person.email },
          { key: 'roles', label: t(people.roles), cell: (person) => roles(person.grants) },
        ]}
      />
      <section className="stack" aria-labelledby="ny-person">
        <h2 id="ny-person">{t(people.addPerson)}</h2>
        <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
        <form method="post" className="stack measure" noValidate>
          <input type="hidden" name="intent" value="add" />
          <TextField label={t(people.name)} autoComplete="off" {...form.field('name')} />
          <TextField label={t(people.email)} type="email" autoComplete="off" {...form.field('email')} />
          <div>
            <Button>{t(people.add)}</Button>
          </div>
        </form>
      </section>
    </div>
  )
}
