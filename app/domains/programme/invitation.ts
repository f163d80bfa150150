/** What says in the address of an event that one comes by the link of an invitation. */
export const INVITED = 'invitasjon'
