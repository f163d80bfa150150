import type { Fee, Member } from '#app/domains/orchestra/association/association.ts'

/** A young player in the register; only what matters is told. */
export function someMember(
  given: Partial<Omit<Member, 'fees'>> & { fees?: Pick<Fee, 'year' | 'amountOre'>[] } = {},
): Member {
  const { fees = [], ...rest } = given
  return {
    ...{ id: 'm', name: 'Medlem Foreningsen', birthDate: '1998-05-17', email: '', phone: '', address: 'Veien 1' },
    ...{ postalCode: '1383', city: 'Asker', municipalityId: 'asker', plays: true, onBoard: false },
    ...{ joinedOn: '2012-09-01', leftOn: null, enteredById: 'styret', personId: null, version: 1 },
    ...rest,
    fees: fees.map((fee) => ({
      ...{ id: `f${fee.year}`, memberId: 'm', paidOn: `${fee.year}-03-01`, how: 'vipps', recordedById: 'styret' },
      ...{ recordedAt: new Date(`${fee.year}-03-01T12:00:00Z`), ...fee },
    })),
  }
}
