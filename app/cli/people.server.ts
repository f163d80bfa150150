import type { Command } from 'commander'
import { addPerson } from '#app/domains/people/commands/add-person.server.ts'
import { grantRole } from '#app/domains/people/commands/grant-role.server.ts'
import { makeSignInLink } from '#app/domains/people/commands/make-sign-in-link.server.ts'
import { revokeRole } from '#app/domains/people/commands/revoke-role.server.ts'
import { ROLES, type Role } from '#app/domains/people/person.ts'
import { personByEmail } from '#app/domains/people/queries.server.ts'
import { sameEmail } from '#app/kernel/names.ts'
import { contextOf, type House } from '#app/platform/context.server.ts'
import { choice, year } from './arguments.ts'
import { operator } from './operator.ts'
import type { Does } from './outcome.ts'

interface GrantOptions {
  edition?: number
  municipality?: string
}

/** person add|grant|revoke and sign-in-link. */
export function peopleCommands(program: Command, does: Does): void {
  const person = program.command('person').description('people and their roles')
  person
    .command('add <email>')
    .requiredOption('--name <name>', 'the name')
    .action((email: string, { name }: { name: string }) =>
      does(async (house) => {
        const id = await addPerson(now(house), operator, { email: sameEmail(email), name })
        return { line: `added ${sameEmail(email)}`, facts: { id } }
      }),
    )
  person
    .command('grant <email> <role>')
    .option('--edition <year>', 'only in this edition', year)
    .option('--municipality <id>', 'only for this municipality')
    .action((email: string, role: string, options: GrantOptions) => {
      const wanted = choice('role', ROLES, role)
      does(async (house) => {
        const ctx = now(house)
        const found = await personByEmail(ctx, operator, sameEmail(email))
        await grantRole(ctx, operator, found.person.id, {
          role: wanted,
          editionYear: options.edition ?? null,
          municipalityId: options.municipality ?? null,
        })
        return { line: `${sameEmail(email)} is ${wanted}${options.edition ? ` in ${options.edition}` : ''}` }
      })
    })
  person
    .command('revoke <email> <role>')
    .option('--edition <year>', 'only in this edition', year)
    .action((email: string, role: string, options: GrantOptions) => {
      const wanted: Role = choice('role', ROLES, role)
      does(async (house) => {
        const ctx = now(house)
        const { grants } = await personByEmail(ctx, operator, sameEmail(email))
        const ended = grants.filter(
          (grant) => grant.role === wanted && (options.edition === undefined || grant.editionYear === options.edition),
        )
        for (const grant of ended) await revokeRole(ctx, operator, grant.id)
        return { line: `${ended.length} taken from ${sameEmail(email)}`, facts: { revoked: ended.length } }
      })
    })
  program
    .command('sign-in-link <email>')
    .description('a single-use link, 15 minutes')
    .action((email: string) =>
      does(async (house) => {
        const link = await makeSignInLink(now(house), sameEmail(email))
        return { line: link, facts: { link } }
      }),
    )
}

const now = (house: House) => contextOf(house, new Date(), null)
