/** `19860926 201505 1 001`: an NIP in its four groups, as papers print it. */
export const nipSpasi = (nip: string): string => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')
