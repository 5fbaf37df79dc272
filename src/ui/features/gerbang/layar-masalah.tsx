import type { KeadaanGerbang } from '../../../contract/gerbang'

type Masalah = Extract<KeadaanGerbang, { jenis: 'MASALAH' }>

/** Why the data is not open, and the ways out. */
export const LayarMasalah = ({ masalah }: { readonly masalah: Masalah }): React.JSX.Element => <main>{masalah.pesan}</main>
