/** A small picture of what the application does: a chart with one person on the way to an empty post. */
export function Scene(): React.JSX.Element {
  return (
    <svg viewBox="0 0 400 250" width="400" height="250" aria-hidden="true">
      <g fill="none" stroke="#adbac0" strokeWidth="1.5">
        <path d="M200 62v26M72 114V88h256v26M200 88v26" />
        <path d="M72 166v26" strokeDasharray="4 4" stroke="#cfd8dc" />
      </g>
      <Card x={140} y={14} accent="#146573" />
      <Card x={12} y={114} accent="#358f9c" />
      <Card x={140} y={114} accent="#358f9c" />
      <rect x="268" y="114" width="120" height="52" rx="7" fill="#fdf1ef" stroke="#d05443" strokeDasharray="5 4" strokeWidth="1.5" />
      <path d="M96 200C150 250 290 252 322 176" fill="none" stroke="#cf9c1f" strokeWidth="2" strokeDasharray="2 6" strokeLinecap="round" />
      <path d="M314 184l9-12 5 14" fill="none" stroke="#cf9c1f" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      <g transform="rotate(-3 72 205)">
        <Card x={12} y={184} accent="#cf9c1f" lifted />
      </g>
    </svg>
  )
}

type CardProps = { readonly x: number; readonly y: number; readonly accent: string; readonly lifted?: boolean }

function Card({ x, y, accent, lifted = false }: CardProps): React.JSX.Element {
  return (
    <g transform={`translate(${x} ${y})`}>
      {lifted && <rect x="2" y="5" width="120" height="52" rx="8" fill="#0b2f38" opacity="0.1" />}
      <rect width="120" height="52" rx="7" fill="#ffffff" stroke="#cfd8dc" />
      <rect width="4" height="52" rx="2" fill={accent} />
      <circle cx="24" cy="26" r="9" fill={accent} opacity="0.22" />
      <rect x="41" y="15" width="66" height="7" rx="3.5" fill="#475760" />
      <rect x="41" y="29" width="48" height="6" rx="3" fill="#cfd8dc" />
    </g>
  )
}
