import { useKini } from '../../lib/use-kini'
import { lamaLalu } from './lama-lalu'

/** How long ago an instant was; goes on by itself. */
export const Lalu = ({ pada }: { readonly pada: string }): React.JSX.Element => <>{lamaLalu(pada, useKini())}</>
