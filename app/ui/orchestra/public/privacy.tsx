import { groundsOf, groupsOfRegister, KEPT_GROUPS, type KeptGroup } from '#app/domains/orchestra/account/kept-groups.ts'
import { rightsByAge } from '#app/domains/orchestra/account/own-rights.ts'
import type { Ages } from '#app/domains/orchestra/age.ts'
import { orchestraPrivacy as words } from '#app/i18n/orchestra-privacy.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'

/** What is kept of the youth orchestra and of its association, group by group, from the table that the deletion follows. */
export function OrchestraPrivacy({ ages }: { ages: Ages }) {
  const t = useWords()
  return (
    <div className="prose">
      <p>{t(words.controller)}</p>
      <p>{t(words.link)}</p>
      {groupsOfRegister('orchestra').map((group) => (
        <Group key={group} group={group} />
      ))}
      <p className="small soft">{t(words.law)}</p>
      <h3>{t(words.associationTitle)}</h3>
      <p>{t(words.associationController)}</p>
      {groupsOfRegister('association').map((group) => (
        <Group key={group} group={group} />
      ))}
      <h3>{t(words.rightsTitle)}</h3>
      <p>{t(words.rights1)}</p>
      <ul>
        {rightsByAge(ages).map(({ age, rights }) => (
          <li key={age}>{t(words.rightsFrom, { age, rights })}</li>
        ))}
      </ul>
      <p>{t(words.askedAnew, { ages: ages.asked })}</p>
      <p>{t(words.rights3)}</p>
      <p>{t(words.rights4)}</p>
    </div>
  )
}

function Group({ group }: { group: KeptGroup }) {
  const t = useWords()
  const grounds = groundsOf(group).map((ground) => t(words.ground, { ground }))
  return (
    <>
      <h3>{t(words.group, { group })}</h3>
      <p>{t(words.what, { group })}</p>
      <Disclosure summary={t(words.more)}>
        <div className="prose">
          <p>
            <strong>{t(words.whoTitle)}:</strong> {t(words.who, { group })}
          </p>
          <p>
            <strong>{t(words.groundTitle)}:</strong> {grounds.join('; ')}.
          </p>
          <p>
            <strong>{t(words.goesTitle)}:</strong>
          </p>
          <ul>
            {KEPT_GROUPS[group].map((kind) => (
              <li key={kind}>{t(words.line, { kind })}</li>
            ))}
          </ul>
        </div>
      </Disclosure>
    </>
  )
}
