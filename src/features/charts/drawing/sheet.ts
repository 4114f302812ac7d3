/** Where things stand on the sheet of paper that the base model and the chat model are given alike. */
export const sheets = {
  wide: {
    left: 78.5,
    right: 468.5,
    text: 105,
    frame: [93.5, 453.5],
    arrow: 64.5,
    leading: 27,
    top: 20.5,
    bar: 478.5,
    note: 488,
  },
  narrow: {
    left: 22.5,
    right: 349.5,
    text: 38,
    frame: [29.5, 342.5],
    arrow: 8.5,
    leading: 26,
    top: 36.5,
    bar: 29.5,
    note: 38,
  },
} as const;
