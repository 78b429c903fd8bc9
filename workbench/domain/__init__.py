"""What a fact-checker would recognise: records, words and rules, free of any library but dateutil."""
