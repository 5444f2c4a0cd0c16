/** Whose statement a report passes on: sources that are neither of the parties. What names none passes on the parties' own. */
export const thirdParties: readonly RegExp[] = [
  /\b(?:sources?|person|people|insiders?|analysts?|regulators?|minist(?:ry|er)|court|filing at|commission|union|rivals?|competitors?|researchers?|industry|observers?)\b/i,
  /관계자|소식통|업계|애널리스트|전문가|당국|정부|부처|위원회|노조|증권가|경쟁사/,
];
