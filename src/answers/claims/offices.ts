/** "Nokia chief executive", "chief executive of Nokia": a person and whom they are of, in either order. */
export function isOffice(between: string): boolean {
  return /^(?:['’]s|,)? ?(?:the |its )?(?:[a-z-]+ ){0,4}(?:chief|executive|officer|CEO|CTO|CFO|COO|president|chairman|chairwoman|chair|head|director|minister|spokes\w+|founder|analyst)\b(?: (?:of|at|for|and|[a-z]+)){0,6}[ ,]*$/i.test(
    between,
  );
}
