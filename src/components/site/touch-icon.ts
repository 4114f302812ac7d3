/** The title slip of the favicon on paper, without a transparent ground, which telephones paint black; its side in pixels. */
export const touchIcon = (
  side: number,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="-4 -4 40 40">
<rect x="-4" y="-4" width="40" height="40" fill="#f3f3ee"/>
<rect x="8" y="2" width="16" height="28" fill="#fbfbf8" stroke="#1a1c1e" stroke-width="2"/>
<path d="M12 8h8M12 13h8M12 18h8" stroke="#1a1c1e" stroke-width="2"/>
<path d="M12 24h8" stroke="#a8281b" stroke-width="3"/>
</svg>`;
