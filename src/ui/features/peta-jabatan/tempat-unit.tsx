import { jalurTeks } from '../../../domain/organisasi/jalur-unor'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor } from '../../../domain/organisasi/unor'

type Props = { readonly snapshot: Pick<Snapshot, 'unor'>; readonly unor: Unor }

/** A unit with what it stands in, because every dinas has a Subbagian Umum. */
export function TempatUnit({ snapshot, unor }: Props): React.JSX.Element {
  const teks = jalurTeks(snapshot.unor, unor.id)
  return <span title={teks}>{teks}</span>
}
