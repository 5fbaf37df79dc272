import type { RouteOutput } from '../../../contract/routes'

/** A draft as the list tells of it. */
export type RancanganRingkas = RouteOutput<'rancangan.list'>[number]

/** What is being done to a draft of the list. */
export type TindakanDaftar = { readonly jenis: 'ubah' | 'salin' | 'hapus'; readonly rancangan: RancanganRingkas }
